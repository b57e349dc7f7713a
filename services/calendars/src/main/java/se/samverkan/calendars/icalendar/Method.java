package se.samverkan.calendars.icalendar;

/** What whoever gets the file is to do with it (RFC 5546, 1.4). */
public enum Method {
  /** To be shown, in a feed. */
  PUBLISH,
  /** An invitation, or with a higher sequence a change of one. */
  REQUEST,
  /** The meeting does not take place. */
  CANCEL
}
