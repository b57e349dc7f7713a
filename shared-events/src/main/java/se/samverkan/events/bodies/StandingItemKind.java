package se.samverkan.events.bodies;

/** What fills a standing item of an agenda. */
public enum StandingItemKind {
  ORDINARY,
  OUTSTANDING_MATTERS
}
