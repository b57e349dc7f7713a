package se.samverkan.events.assignments;

import se.samverkan.events.EventType;

/** An assignment was recorded by mistake and was never given. */
@EventType(name = "assignments.AssignmentStruck", revision = 1)
public record AssignmentStruck(String assignmentId, String reason) implements AssignmentEvent {}
