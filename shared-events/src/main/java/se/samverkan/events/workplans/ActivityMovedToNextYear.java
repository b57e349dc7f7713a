package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** An activity that was not done goes on in the next year's work plan. */
@EventType(name = "workplans.ActivityMovedToNextYear", revision = 1)
public record ActivityMovedToNextYear(
    String workPlanId,
    String activityId,
    String toWorkPlanId,
    String toActivityId,
    LocalDate movedOn,
    String reason)
    implements WorkPlanEvent {}
