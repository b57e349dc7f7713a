package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.Due;

/**
 * An assignment that a decision led to; kept, but not shown, when struck.
 *
 * @param due when it is due now
 * @param closedOn when it was reported or dropped
 */
@Document("decisionAssignments")
public record ResultingAssignment(
    String id,
    @Indexed String decisionId,
    List<Assignee> assignees,
    String task,
    @Nullable Due due,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    boolean struck,
    Recorded recorded) {
  public ResultingAssignment {
    assignees = List.copyOf(assignees);
  }

  static ResultingAssignment of(AssignmentGiven event, String decisionId, Recorded by) {
    return new ResultingAssignment(
        event.assignmentId(),
        decisionId,
        event.assignees(),
        event.task(),
        event.due(),
        AssignmentState.OPEN,
        null,
        false,
        by);
  }

  static ResultingAssignment of(
      AssignmentGivenBetweenMeetings event, String decisionId, Recorded by) {
    return new ResultingAssignment(
        event.assignmentId(),
        decisionId,
        event.assignees(),
        event.task(),
        event.due(),
        AssignmentState.OPEN,
        null,
        false,
        by);
  }

  ResultingAssignment with(List<Assignee> others, String words) {
    return new ResultingAssignment(
        id, decisionId, others, words, due, state, closedOn, struck, recorded);
  }

  ResultingAssignment due(@Nullable Due now) {
    return new ResultingAssignment(
        id, decisionId, assignees, task, now, state, closedOn, struck, recorded);
  }

  ResultingAssignment closed(AssignmentState as, @Nullable LocalDate on) {
    return new ResultingAssignment(id, decisionId, assignees, task, due, as, on, struck, recorded);
  }

  ResultingAssignment strike() {
    return new ResultingAssignment(
        id, decisionId, assignees, task, due, state, closedOn, true, recorded);
  }
}
