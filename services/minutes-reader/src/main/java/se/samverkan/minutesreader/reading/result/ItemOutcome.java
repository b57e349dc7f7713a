package se.samverkan.minutesreader.reading.result;

/** What became of an agenda item. */
public enum ItemOutcome {
  INFORMED,
  DISCUSSED,
  DECIDED,
  TABLED,
  WITHDRAWN,
  NOTHING_TO_REPORT
}
