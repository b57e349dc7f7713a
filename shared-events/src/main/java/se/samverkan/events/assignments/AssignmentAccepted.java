package se.samverkan.events.assignments;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** One of those who are to do it takes an assignment on. */
@EventType(name = "assignments.AssignmentAccepted", revision = 1)
public record AssignmentAccepted(String assignmentId, Assignee assignee, LocalDate acceptedOn)
    implements AssignmentEvent {}
