package se.samverkan.events.workplans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * A body adjusts a work plan, in its own words; what changes by it is said by events of its own.
 */
@EventType(name = "workplans.WorkPlanAdjusted", revision = 1)
public record WorkPlanAdjusted(
    String workPlanId,
    String byBodyId,
    @Nullable String meetingId,
    @Nullable String decisionId,
    List<String> adjustments,
    LocalDate adjustedOn)
    implements WorkPlanEvent {
  public WorkPlanAdjusted {
    adjustments = List.copyOf(adjustments);
  }
}
