package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** An activity that was put forward is in the work plan. */
@EventType(name = "workplans.PutForwardActivityAccepted", revision = 1)
public record PutForwardActivityAccepted(
    String workPlanId, String putForwardId, String activityId, LocalDate acceptedOn)
    implements WorkPlanEvent {}
