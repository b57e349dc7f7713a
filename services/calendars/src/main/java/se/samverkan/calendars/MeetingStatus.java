package se.samverkan.calendars;

/** How certain it is that a meeting takes place; the names are those of iCalendar. */
public enum MeetingStatus {
  /** Planned, and neither called nor confirmed. */
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}
