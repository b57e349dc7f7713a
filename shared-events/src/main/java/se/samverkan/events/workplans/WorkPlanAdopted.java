package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A decision makes the work plan hold. */
@EventType(name = "workplans.WorkPlanAdopted", revision = 1)
public record WorkPlanAdopted(
    String workPlanId, String byBodyId, String decisionId, LocalDate adoptedOn)
    implements WorkPlanEvent {}
