package se.samverkan.meetings.plan;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.PlanRule;
import se.samverkan.events.meetings.Weekday;
import se.samverkan.meetings.meeting.That;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;

/**
 * What holds for the dates of a body.
 *
 * @param months from 1 to 12; of a body that follows another, the months of the meetings that it
 *     follows, none meaning all of them
 * @param followsBodyId the body after whose meetings this one meets
 */
public record DateRule(
    BodyId bodyId,
    Weekday weekday,
    LocalTime start,
    LocalTime end,
    List<Integer> months,
    @Nullable BodyId followsBodyId,
    @Nullable Integer leastWeeksAfter,
    @Nullable Integer mostWeeksAfter) {

  public DateRule {
    months = months.stream().distinct().sorted().toList();
    Rule.require(
        new That(
            end.isAfter(start),
            MeetingPlanRefusal.PLAN_TIME_MALFORMED,
            "rules.end",
            "A meeting ends after it starts."),
        new That(
            months.stream().allMatch(month -> month >= 1 && month <= 12)
                && (followsBodyId != null || !months.isEmpty()),
            MeetingPlanRefusal.PLAN_MONTH_MALFORMED,
            "rules.months",
            "Months go from 1 to 12, and a body that follows no other meets in some."),
        new That(
            followsBodyId == null || weeksInOrder(leastWeeksAfter, mostWeeksAfter),
            MeetingPlanRefusal.PLAN_WEEKS_MALFORMED,
            "rules.mostWeeksAfter",
            "A body meets from some to at least as many weeks after the one it follows."));
  }

  private static boolean weeksInOrder(@Nullable Integer least, @Nullable Integer most) {
    return least != null && most != null && least >= 0 && least <= most && most <= 52;
  }

  PlanRule value() {
    return new PlanRule(
        bodyId.value(),
        weekday,
        start,
        end,
        months,
        followsBodyId == null ? null : followsBodyId.value(),
        leastWeeksAfter,
        mostWeeksAfter);
  }
}
