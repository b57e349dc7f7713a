package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What was reported of an assignment is not enough; it is open again. */
@EventType(name = "assignments.AssignmentSentBack", revision = 1)
public record AssignmentSentBack(
    String assignmentId,
    LocalDate sentBackOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String decisionId,
    String reason)
    implements AssignmentEvent {}
