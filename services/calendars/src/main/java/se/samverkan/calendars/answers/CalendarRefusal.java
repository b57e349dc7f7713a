package se.samverkan.calendars.answers;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a calendar is not given out. */
public enum CalendarRefusal implements RefusalCode {
  UNKNOWN_BODY(Kind.UNKNOWN),
  UNKNOWN_PERSON(Kind.UNKNOWN),
  UNKNOWN_MEETING(Kind.UNKNOWN),
  /** Nobody is invited to a meeting that does not take place. */
  MEETING_IS_CANCELLED(Kind.CONFLICT),
  /** Only a cancelled meeting is called off. */
  MEETING_IS_NOT_CANCELLED(Kind.CONFLICT),
  /** An invitation names someone. */
  NOBODY_TO_INVITE(Kind.CONFLICT);

  private final Kind kind;

  CalendarRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
