package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** An assignment is no longer to be done. */
@EventType(name = "assignments.AssignmentDropped", revision = 1)
public record AssignmentDropped(
    String assignmentId, LocalDate droppedOn, @Nullable String decisionId, String reason)
    implements AssignmentEvent {}
