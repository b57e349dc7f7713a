package se.samverkan.events.workplans;

/** Who can be responsible for an activity. */
public enum ResponsibleKind {
  BODY,
  ORGANISATION,
  PERSON
}
