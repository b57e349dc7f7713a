package se.samverkan.events.annualreports;

/** A part of a year-end report that can be commented on. */
public enum ReportSection {
  WHOLE,
  MEETINGS,
  ATTENDANCE,
  DECISIONS,
  ASSIGNMENTS,
  WORK_PLANS,
  COMPARISON,
  TABLED_ITEMS,
  MATTERS
}
