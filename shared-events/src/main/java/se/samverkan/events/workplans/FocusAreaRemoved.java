package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A work plan no longer has a focus area. */
@EventType(name = "workplans.FocusAreaRemoved", revision = 1)
public record FocusAreaRemoved(
    String workPlanId, String focusAreaId, String reason, @Nullable String decisionId)
    implements WorkPlanEvent {}
