package se.samverkan.decisionregister.register;

/** Whether a matter is followed, and if not, why. */
public enum MatterState {
  OPEN,
  CLOSED,
  WITHDRAWN,
  MERGED
}
