package se.samverkan.decisionregister.register;

/** Whether a decision holds, is still asked for, or no longer holds. */
public enum DecisionState {
  CIRCULATING,
  FALLEN,
  IN_FORCE,
  REPLACED,
  REVOKED
}
