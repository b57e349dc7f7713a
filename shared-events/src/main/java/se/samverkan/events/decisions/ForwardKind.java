package se.samverkan.events.decisions;

/** Whether a body recommends something to another, or passes it on for the other to decide. */
public enum ForwardKind {
  RECOMMENDED,
  FORWARDED
}
