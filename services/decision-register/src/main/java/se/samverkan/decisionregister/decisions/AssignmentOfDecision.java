package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.register.AssignmentState;
import se.samverkan.decisionregister.register.Recorded;
import se.samverkan.decisionregister.register.ResultingAssignment;
import se.samverkan.events.assignments.Due;

/**
 * An assignment that a decision led to.
 *
 * @param due when it is due as things stand now
 * @param closedOn when it was reported or dropped
 */
public record AssignmentOfDecision(
    String id,
    List<AssigneeShown> assignees,
    String task,
    @Nullable Due due,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    Recorded recorded) {
  public AssignmentOfDecision {
    assignees = List.copyOf(assignees);
  }

  static AssignmentOfDecision of(ResultingAssignment assignment, Map<String, String> names) {
    return new AssignmentOfDecision(
        assignment.id(),
        assignment.assignees().stream().map(a -> AssigneeShown.of(a, names)).toList(),
        assignment.task(),
        assignment.due(),
        assignment.state(),
        assignment.closedOn(),
        assignment.recorded());
  }
}
