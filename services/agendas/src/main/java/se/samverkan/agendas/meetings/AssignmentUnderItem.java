package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.AssignmentState;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.agendas.agenda.Task;
import se.samverkan.events.assignments.Due;

/**
 * An assignment where the minutes have it.
 *
 * @param support ids with names, or words that name a role
 * @param due when it is due as things stand now
 * @param closedOn when it was reported or dropped
 */
public record AssignmentUnderItem(
    String id,
    @Nullable String decisionId,
    List<AssigneeShown> assignees,
    List<Named> support,
    String task,
    @Nullable Due due,
    boolean explicit,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    Recorded recorded,
    List<CorrectionShown> corrections) {
  public AssignmentUnderItem {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
    corrections = List.copyOf(corrections);
  }

  static AssignmentUnderItem of(NotedAssignment assignment, Map<String, String> names) {
    Task task = assignment.task();
    return new AssignmentUnderItem(
        assignment.id(),
        assignment.decisionId(),
        task.assignees().stream().map(a -> AssigneeShown.of(a, names)).toList(),
        task.support().stream().map(s -> Named.of(s, names)).toList(),
        task.text(),
        assignment.due(),
        task.explicit(),
        assignment.state(),
        assignment.closedOn(),
        assignment.recorded(),
        CorrectionShown.all(assignment.corrections(), names));
  }
}
