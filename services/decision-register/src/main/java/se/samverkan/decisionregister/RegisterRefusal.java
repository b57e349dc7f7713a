package se.samverkan.decisionregister;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about decisions and matters is refused. */
public enum RegisterRefusal implements RefusalCode {
  UNKNOWN_DECISION(Kind.UNKNOWN),
  UNKNOWN_MATTER(Kind.UNKNOWN),
  UNKNOWN_MEETING(Kind.UNKNOWN),
  UNKNOWN_BODY(Kind.UNKNOWN),
  UNKNOWN_ORGANISATION(Kind.UNKNOWN),
  UNKNOWN_EXTRACT(Kind.UNKNOWN),
  YEAR_OUT_OF_RANGE(Kind.INVALID);

  private final Kind kind;

  RegisterRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
