package se.samverkan.events.assignments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Someone is to do something, given or undertaken between meetings. */
@EventType(name = "assignments.AssignmentGivenBetweenMeetings", revision = 1)
public record AssignmentGivenBetweenMeetings(
    String assignmentId,
    String bodyId,
    @Nullable String decisionId,
    @Nullable String matterId,
    List<Assignee> assignees,
    List<String> support,
    String task,
    @Nullable Due due,
    boolean explicit,
    LocalDate givenOn)
    implements AssignmentEvent {
  public AssignmentGivenBetweenMeetings {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }
}
