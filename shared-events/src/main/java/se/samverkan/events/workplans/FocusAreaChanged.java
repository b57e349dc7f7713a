package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A focus area has another title or aim. */
@EventType(name = "workplans.FocusAreaChanged", revision = 1)
public record FocusAreaChanged(
    String workPlanId,
    String focusAreaId,
    String previousTitle,
    @Nullable String previousAim,
    String title,
    @Nullable String aim,
    @Nullable String reason,
    @Nullable String decisionId)
    implements WorkPlanEvent {}
