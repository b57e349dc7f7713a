package se.samverkan.decisionregister.register;

/** What has become of an assignment. */
public enum AssignmentState {
  OPEN,
  REPORTED,
  DROPPED
}
