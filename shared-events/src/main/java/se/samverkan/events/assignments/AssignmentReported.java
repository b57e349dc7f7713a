package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * An assignment was reported back and is closed; says at which meeting and item, where it was at
 * one.
 */
@EventType(name = "assignments.AssignmentReported", revision = 1)
public record AssignmentReported(
    String assignmentId,
    LocalDate reportedOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String note)
    implements AssignmentEvent {}
