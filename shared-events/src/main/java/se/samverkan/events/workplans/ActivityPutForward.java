package se.samverkan.events.workplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body, often a network, wants an activity to be in a work plan. */
@EventType(name = "workplans.ActivityPutForward", revision = 1)
public record ActivityPutForward(
    String workPlanId,
    String putForwardId,
    String byBodyId,
    @Nullable String focusAreaId,
    String title,
    @Nullable String description,
    LocalDate putForwardOn)
    implements WorkPlanEvent {}
