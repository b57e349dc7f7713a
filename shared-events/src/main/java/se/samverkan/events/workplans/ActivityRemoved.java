package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A work plan no longer has an activity. */
@EventType(name = "workplans.ActivityRemoved", revision = 1)
public record ActivityRemoved(
    String workPlanId, String activityId, String reason, @Nullable String decisionId)
    implements WorkPlanEvent {}
