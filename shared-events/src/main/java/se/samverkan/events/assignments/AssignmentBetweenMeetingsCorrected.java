package se.samverkan.events.assignments;

import java.util.List;
import se.samverkan.events.EventType;

/** An assignment from between meetings was recorded wrongly; this holds instead. */
@EventType(name = "assignments.AssignmentBetweenMeetingsCorrected", revision = 1)
public record AssignmentBetweenMeetingsCorrected(
    String assignmentId,
    List<Assignee> assignees,
    List<String> support,
    String task,
    boolean explicit,
    String reason)
    implements AssignmentEvent {
  public AssignmentBetweenMeetingsCorrected {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }
}
