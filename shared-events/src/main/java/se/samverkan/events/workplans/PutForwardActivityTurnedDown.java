package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** An activity that was put forward is not taken into the work plan. */
@EventType(name = "workplans.PutForwardActivityTurnedDown", revision = 1)
public record PutForwardActivityTurnedDown(
    String workPlanId, String putForwardId, LocalDate turnedDownOn, String reason)
    implements WorkPlanEvent {}
