package se.samverkan.events.workplans;

/** How far an activity has come. */
public enum ActivityStatus {
  PLANNED,
  UNDER_WAY,
  DONE,
  NOT_DONE
}
