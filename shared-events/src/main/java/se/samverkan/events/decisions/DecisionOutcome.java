package se.samverkan.events.decisions;

/** What a decision did with its question. */
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
