package se.samverkan.events.assignments;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** An assignment is due at another time, or no longer at any given time. */
@EventType(name = "assignments.AssignmentDueChanged", revision = 1)
public record AssignmentDueChanged(
    String assignmentId, @Nullable Due previousDue, @Nullable Due due, String reason)
    implements AssignmentEvent {}
