package se.samverkan.events.decisions;

/** What a member answers where each decides for itself. */
public enum Position {
  JOINS,
  STAYS_OUT,
  ABSTAINS
}
