package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;
import se.samverkan.events.NextRevision;

/** How far an assignment has come, and who of those who are to do it says so. */
@EventType(
    name = "assignments.AssignmentProgressRecorded",
    revision = 2,
    earlier = NextRevision.MayHaveMore.class)
public record AssignmentProgressRecorded(
    String assignmentId, @Nullable Assignee assignee, String text, LocalDate progressOn)
    implements AssignmentEvent {}
