package se.samverkan.minutesreader.reading.result;

/** How the document says when an assignment is due. */
public enum DueKind {
  DATE,
  NEXT_MEETING,
  NAMED_MEETING,
  PERIOD
}
