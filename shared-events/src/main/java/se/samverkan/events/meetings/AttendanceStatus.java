package se.samverkan.events.meetings;

/** Whether a person took part in a meeting. */
public enum AttendanceStatus {
  PRESENT,
  ABSENT
}
