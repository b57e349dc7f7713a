package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A work plan no longer has an appendix. */
@EventType(name = "workplans.AppendixRemoved", revision = 1)
public record AppendixRemoved(
    String workPlanId, String appendixId, LocalDate removedOn, String reason)
    implements WorkPlanEvent {}
