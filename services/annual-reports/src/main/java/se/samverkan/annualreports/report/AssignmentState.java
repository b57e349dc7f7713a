package se.samverkan.annualreports.report;

/** What has come of an assignment at the end of the year. */
public enum AssignmentState {
  DONE,
  DROPPED,
  OPEN,
  OVERDUE;

  boolean isOpen() {
    return this == OPEN || this == OVERDUE;
  }
}
