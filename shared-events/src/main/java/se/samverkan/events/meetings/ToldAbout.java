package se.samverkan.events.meetings;

/** What people are told of a meeting. */
public enum ToldAbout {
  CALL,
  CHANGE,
  CANCELLATION,
  PAPERS,
  MINUTES
}
