package se.samverkan.events.assignments;

import java.util.List;
import se.samverkan.events.EventType;

/** An assignment was recorded wrongly; this holds instead. */
@EventType(name = "assignments.AssignmentCorrected", revision = 1)
public record AssignmentCorrected(
    String assignmentId,
    String itemId,
    String itemNumber,
    List<Assignee> assignees,
    List<String> support,
    String task,
    boolean explicit,
    String reason)
    implements AssignmentEvent {
  public AssignmentCorrected {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }
}
