package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A work plan has an appendix. */
@EventType(name = "workplans.AppendixAttached", revision = 1)
public record AppendixAttached(
    String workPlanId, String appendixId, String title, StoredFile file, LocalDate attachedOn)
    implements WorkPlanEvent {}
