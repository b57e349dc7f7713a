package se.samverkan.events.assignments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Others are to do an assignment from a date. */
@EventType(name = "assignments.AssignmentHandedOver", revision = 1)
public record AssignmentHandedOver(
    String assignmentId,
    List<Assignee> previousAssignees,
    List<Assignee> assignees,
    List<String> previousSupport,
    List<String> support,
    LocalDate handedOverOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String decisionId,
    String reason)
    implements AssignmentEvent {
  public AssignmentHandedOver {
    previousAssignees = List.copyOf(previousAssignees);
    assignees = List.copyOf(assignees);
    previousSupport = List.copyOf(previousSupport);
    support = List.copyOf(support);
  }
}
