package se.samverkan.annualreports.facts;

/** How far a meeting has come. */
public enum MeetingState {
  PLANNED,
  CALLED,
  HELD,
  CANCELLED
}
