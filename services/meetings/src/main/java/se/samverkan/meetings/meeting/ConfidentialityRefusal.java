package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about what is confidential is refused. */
public enum ConfidentialityRefusal implements RefusalCode {
  LEGAL_GROUND_UNCLEAR(Kind.INVALID),
  NOT_CONFIDENTIAL(Kind.CONFLICT),
  MINUTES_HOLD_WHAT_IS_CONFIDENTIAL(Kind.CONFLICT);

  private final Kind kind;

  ConfidentialityRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
