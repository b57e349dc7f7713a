package se.samverkan.minutesreader.reading.result;

/** In which capacity a person is on the attendance list. */
public enum Capacity {
  MEMBER,
  SUBSTITUTE,
  GUEST,
  STAFF
}
