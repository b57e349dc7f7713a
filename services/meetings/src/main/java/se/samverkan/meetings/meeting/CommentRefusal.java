package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about comments on drafted minutes is refused. */
public enum CommentRefusal implements RefusalCode {
  COMMENT_MADE_WITH_OTHER_CONTENT(Kind.CONFLICT),
  COMMENT_UNKNOWN(Kind.UNKNOWN),
  COMMENTER_NEITHER_ADJUSTS_NOR_WRITES(Kind.CONFLICT);

  private final Kind kind;

  CommentRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
