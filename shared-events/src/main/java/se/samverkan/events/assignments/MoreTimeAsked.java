package se.samverkan.events.assignments;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** More time is asked for an assignment. */
@EventType(name = "assignments.MoreTimeAsked", revision = 1)
public record MoreTimeAsked(String assignmentId, Due due, LocalDate askedOn, String reason)
    implements AssignmentEvent {}
