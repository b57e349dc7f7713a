package se.samverkan.agendas.agenda;

/** What has become of an assignment. */
public enum AssignmentState {
  OPEN,
  REPORTED,
  DROPPED
}
