package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What was reported of an assignment is accepted as done. */
@EventType(name = "assignments.AssignmentReportAccepted", revision = 1)
public record AssignmentReportAccepted(
    String assignmentId,
    LocalDate acceptedOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String decisionId,
    @Nullable String note)
    implements AssignmentEvent {}
