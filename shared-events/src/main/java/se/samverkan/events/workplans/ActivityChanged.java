package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** An activity is planned otherwise than before. */
@EventType(name = "workplans.ActivityChanged", revision = 1)
public record ActivityChanged(
    String workPlanId,
    String activityId,
    Activity previousActivity,
    Activity activity,
    @Nullable String reason,
    @Nullable String decisionId)
    implements WorkPlanEvent {}
