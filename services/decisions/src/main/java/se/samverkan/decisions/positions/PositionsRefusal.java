package se.samverkan.decisions.positions;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a command on positions is refused. */
public enum PositionsRefusal implements RefusalCode {
  NOBODY_ASKED(Kind.INVALID),
  DATE_BEFORE_POSITIONS_ASKED_FOR(Kind.INVALID),
  ORGANISATION_NOT_ASKED(Kind.UNKNOWN),
  POSITIONS_ALREADY_ASKED_FOR_WITH_OTHER_CONTENT(Kind.CONFLICT),
  LATER_ANSWER_HOLDS(Kind.CONFLICT),
  POSITIONS_CLOSED(Kind.CONFLICT);

  private final Kind kind;

  PositionsRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
