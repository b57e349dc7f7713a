package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A work plan has a focus area, placed after those it had. */
@EventType(name = "workplans.FocusAreaAdded", revision = 1)
public record FocusAreaAdded(
    String workPlanId,
    String focusAreaId,
    String title,
    @Nullable String aim,
    @Nullable String reason,
    @Nullable String decisionId)
    implements WorkPlanEvent {}
