package se.samverkan.events.meetings;

/** In what capacity a person takes part in a meeting. */
public enum AttendanceCapacity {
  MEMBER,
  SUBSTITUTE,
  GUEST,
  STAFF
}
