package se.samverkan.agendas;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about meetings and bodies is refused. */
public enum AgendasRefusal implements RefusalCode {
  UNKNOWN_MEETING(Kind.UNKNOWN),
  UNKNOWN_BODY(Kind.UNKNOWN),
  UNKNOWN_ORGANISATION(Kind.UNKNOWN),
  UNKNOWN_NOTICE(Kind.UNKNOWN),
  UNKNOWN_MEETING_PLAN(Kind.UNKNOWN),
  LANGUAGE_UNKNOWN(Kind.INVALID),
  PERIOD_ENDS_BEFORE_IT_STARTS(Kind.INVALID),
  YEAR_OUT_OF_RANGE(Kind.INVALID);

  private final Kind kind;

  AgendasRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
