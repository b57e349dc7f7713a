package se.samverkan.members.answers;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about members is refused. */
public enum MembersRefusal implements RefusalCode {
  UNKNOWN_POSITIONS(Kind.UNKNOWN),
  UNKNOWN_REFERRAL(Kind.UNKNOWN),
  UNKNOWN_DECISION(Kind.UNKNOWN),
  UNKNOWN_BODY(Kind.UNKNOWN),
  UNKNOWN_ORGANISATION(Kind.UNKNOWN),
  UNKNOWN_REFERRAL_STATE(Kind.INVALID),
  YEAR_OUT_OF_RANGE(Kind.INVALID);

  private final Kind kind;

  MembersRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
