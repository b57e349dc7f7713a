package se.samverkan.events.decisions;

/** What someone answers who is asked between meetings. */
public enum CirculationAnswer {
  IN_FAVOUR,
  AGAINST,
  ABSTAINS,
  WANTS_A_MEETING
}
