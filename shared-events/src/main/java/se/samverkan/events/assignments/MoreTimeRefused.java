package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** More time is not given for an assignment. */
@EventType(name = "assignments.MoreTimeRefused", revision = 1)
public record MoreTimeRefused(
    String assignmentId,
    LocalDate refusedOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    String reason)
    implements AssignmentEvent {}
