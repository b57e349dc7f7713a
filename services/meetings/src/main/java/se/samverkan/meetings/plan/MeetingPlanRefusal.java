package se.samverkan.meetings.plan;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about a meeting plan is refused. */
public enum MeetingPlanRefusal implements RefusalCode {
  PLAN_YEAR_OUT_OF_RANGE(Kind.INVALID),
  PLAN_MONTH_MALFORMED(Kind.INVALID),
  PLAN_WEEKS_MALFORMED(Kind.INVALID),
  PLAN_TIME_MALFORMED(Kind.INVALID),
  PLAN_RULES_GO_ROUND(Kind.INVALID),
  PLAN_BODY_UNKNOWN(Kind.UNKNOWN),
  PLAN_EMPTY(Kind.CONFLICT),
  NO_DATE_LEFT(Kind.CONFLICT),
  PLAN_PROPOSED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  PLAN_DATE_OUTSIDE_YEAR(Kind.CONFLICT),
  PLAN_DATE_IS_HOLIDAY(Kind.CONFLICT),
  PLAN_DATE_BLOCKED(Kind.CONFLICT),
  PLAN_DATE_TWICE(Kind.CONFLICT),
  PLAN_DATE_ADDED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  PLAN_DATE_UNKNOWN(Kind.UNKNOWN),
  PLAN_ADOPTED(Kind.CONFLICT),
  PLAN_ADOPTED_BEFORE_PROPOSED(Kind.CONFLICT),
  PLAN_NOT_ADOPTED(Kind.CONFLICT);

  private final Kind kind;

  MeetingPlanRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
