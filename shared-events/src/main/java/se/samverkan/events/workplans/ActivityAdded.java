package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A work plan has an activity, moved from the year before where it names one. */
@EventType(name = "workplans.ActivityAdded", revision = 1)
public record ActivityAdded(
    String workPlanId,
    String activityId,
    Activity activity,
    @Nullable String movedFromActivityId,
    @Nullable String reason,
    @Nullable String decisionId)
    implements WorkPlanEvent {}
