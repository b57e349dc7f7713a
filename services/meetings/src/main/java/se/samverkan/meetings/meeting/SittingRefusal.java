package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about the course of an open meeting is refused. */
public enum SittingRefusal implements RefusalCode {
  MEETING_NOT_CALLED(Kind.CONFLICT),
  MEETING_NOT_OPENED(Kind.CONFLICT),
  MEETING_OPENED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  MEETING_CLOSED(Kind.CONFLICT),
  MEETING_CLOSED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  TIME_OUTSIDE_MEETING(Kind.CONFLICT),
  PERSON_PRESENT(Kind.CONFLICT),
  PERSON_NOT_PRESENT(Kind.CONFLICT);

  private final Kind kind;

  SittingRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
