package se.samverkan.events.bodies;

/** What kind of group a body is; says what it is called, not which rules hold. */
public enum BodyKind {
  MANAGEMENT_GROUP,
  COMMITTEE,
  NETWORK,
  WORKING_GROUP,
  BOARD,
  OTHER
}
