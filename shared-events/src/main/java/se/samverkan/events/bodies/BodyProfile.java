package se.samverkan.events.bodies;

/** Which set of rules holds for a body. */
public enum BodyProfile {
  INFORMAL,
  BOARD,
  JOINT_BOARD,
  FEDERATION_BOARD
}
