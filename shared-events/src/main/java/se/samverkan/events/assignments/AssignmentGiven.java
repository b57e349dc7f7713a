package se.samverkan.events.assignments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Someone is to do something: by a decision (explicit), or undertaken in discussion. */
@EventType(name = "assignments.AssignmentGiven", revision = 1)
public record AssignmentGiven(
    String assignmentId,
    String bodyId,
    String meetingId,
    String itemId,
    String itemNumber,
    @Nullable String decisionId,
    List<Assignee> assignees,
    List<String> support,
    String task,
    @Nullable Due due,
    boolean explicit,
    LocalDate givenOn)
    implements AssignmentEvent {
  public AssignmentGiven {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }
}
