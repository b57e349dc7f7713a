package se.samverkan.events.assignments;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** How far an assignment has come. */
@EventType(name = "assignments.AssignmentProgressRecorded", revision = 1)
public record AssignmentProgressRecorded(String assignmentId, String text, LocalDate progressOn)
    implements AssignmentEvent {}
