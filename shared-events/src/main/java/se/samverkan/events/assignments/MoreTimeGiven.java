package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** More time is given for an assignment; until when is said by its due that changed. */
@EventType(name = "assignments.MoreTimeGiven", revision = 1)
public record MoreTimeGiven(
    String assignmentId,
    LocalDate givenOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String decisionId,
    @Nullable String note)
    implements AssignmentEvent {}
