package se.samverkan.events.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the dates of one body in a meeting plan: months from 1 to 12, and how many weeks
 * after a meeting of another body.
 */
public record PlanRule(
    String bodyId,
    Weekday weekday,
    LocalTime start,
    LocalTime end,
    List<Integer> months,
    @Nullable String followsBodyId,
    @Nullable Integer leastWeeksAfter,
    @Nullable Integer mostWeeksAfter) {
  public PlanRule {
    months = List.copyOf(months);
  }
}
