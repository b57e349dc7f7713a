package se.samverkan.events.assignments;

/** How the due date of an assignment is given. */
public enum DueKind {
  DATE,
  NEXT_MEETING,
  NAMED_MEETING,
  PERIOD
}
