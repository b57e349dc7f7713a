package se.samverkan.members;

/** Whether a decision holds. */
public enum DecisionState {
  CIRCULATING,
  IN_FORCE,
  FALLEN,
  REPLACED,
  REVOKED
}
