package se.samverkan.followups.answers;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about follow-ups is refused. */
public enum FollowUpRefusal implements RefusalCode {
  UNKNOWN_ASSIGNMENT(Kind.UNKNOWN),
  UNKNOWN_BODY(Kind.UNKNOWN),
  UNKNOWN_ORGANISATION(Kind.UNKNOWN),
  UNKNOWN_PERSON(Kind.UNKNOWN),
  UNKNOWN_FOLLOW_UP_STATUS(Kind.INVALID),
  UNKNOWN_AWAITING(Kind.INVALID);

  private final Kind kind;

  FollowUpRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
