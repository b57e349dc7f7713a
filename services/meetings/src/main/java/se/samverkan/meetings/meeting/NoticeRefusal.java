package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about items adjusted at once and notices is refused. */
public enum NoticeRefusal implements RefusalCode {
  ITEM_ADJUSTED_AT_ONCE_WITH_OTHER_CONTENT(Kind.CONFLICT),
  ITEM_ADJUSTED_BEFORE_MEETING(Kind.CONFLICT),
  NOTICE_NOT_FOR_INFORMAL_BODY(Kind.INVALID),
  NOTICE_BEFORE_ADJUSTMENT(Kind.CONFLICT),
  NOTICE_POSTED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  NOTICE_UNKNOWN(Kind.UNKNOWN),
  NOTICE_TAKEN_DOWN_TOO_EARLY(Kind.CONFLICT);

  private final Kind kind;

  NoticeRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
