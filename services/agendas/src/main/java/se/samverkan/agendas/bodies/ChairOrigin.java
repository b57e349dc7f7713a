package se.samverkan.agendas.bodies;

/** How it comes that somebody chairs a body in a year. */
public enum ChairOrigin {
  ELECTED,
  REPLACED,
  PROPOSED
}
