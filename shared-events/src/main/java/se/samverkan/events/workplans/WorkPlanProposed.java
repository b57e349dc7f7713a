package se.samverkan.events.workplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A work plan as it stands is put before a body. */
@EventType(name = "workplans.WorkPlanProposed", revision = 1)
public record WorkPlanProposed(
    String workPlanId, String toBodyId, @Nullable String meetingId, LocalDate proposedOn)
    implements WorkPlanEvent {}
