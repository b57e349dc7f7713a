package se.samverkan.events.meetings;

/** What came of an agenda item. */
public enum ItemOutcome {
  INFORMED,
  DISCUSSED,
  DECIDED,
  TABLED,
  WITHDRAWN,
  NOTHING_TO_REPORT
}
