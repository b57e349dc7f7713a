package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about the text of minutes is refused. */
public enum MinutesRefusal implements RefusalCode {
  MINUTES_NOT_DRAFTED(Kind.CONFLICT),
  MINUTES_LOCKED(Kind.CONFLICT),
  MINUTES_NOT_LOCKED(Kind.CONFLICT),
  MINUTES_CONTENT_IS_ANOTHER(Kind.CONFLICT),
  MINUTES_DATE_TOO_EARLY(Kind.CONFLICT),
  ADJUSTER_NOT_ELECTED(Kind.CONFLICT);

  private final Kind kind;

  MinutesRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
