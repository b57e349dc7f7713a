package se.samverkan.minutesreader.reading.result;

/** What kind of decision it is. */
public enum DecisionOutcome {
  APPROVED,
  APPROVED_WITH_ADJUSTMENTS,
  RECOMMENDED,
  FORWARDED,
  DECLINED,
  TABLED,
  NOTED,
  ASSIGNED,
  LEFT_TO_MEMBERS,
  MEETING_CANCELLED
}
