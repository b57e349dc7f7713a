package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.Due;

/**
 * An assignment as it stands under an item of an agenda; kept, but not shown, when struck.
 *
 * @param due when it is due now
 * @param closedOn when it was reported or dropped
 */
@Document("agendaAssignments")
public record NotedAssignment(
    String id,
    @Indexed String meetingId,
    String itemId,
    String itemNumber,
    @Nullable String decisionId,
    Task task,
    @Nullable Due due,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    boolean struck,
    Recorded recorded,
    List<Correction> corrections) {
  public NotedAssignment {
    corrections = List.copyOf(corrections);
  }

  static NotedAssignment of(AssignmentGiven event, Recorded recorded) {
    return new NotedAssignment(
        event.assignmentId(),
        event.meetingId(),
        event.itemId(),
        event.itemNumber(),
        event.decisionId(),
        new Task(event.assignees(), event.support(), event.task(), event.explicit()),
        event.due(),
        AssignmentState.OPEN,
        null,
        false,
        recorded,
        List.of());
  }

  NotedAssignment corrected(AssignmentCorrected now, Recorded by) {
    Task newTask = new Task(now.assignees(), now.support(), now.task(), now.explicit());
    List<Correction> all =
        task.comparedWith(newTask)
            .of("itemNumber", itemNumber, now.itemNumber())
            .after(corrections, now.reason(), by);
    return new NotedAssignment(
        id,
        meetingId,
        now.itemId(),
        now.itemNumber(),
        decisionId,
        newTask,
        due,
        state,
        closedOn,
        struck,
        recorded,
        all);
  }

  NotedAssignment due(@Nullable Due now) {
    return new NotedAssignment(
        id,
        meetingId,
        itemId,
        itemNumber,
        decisionId,
        task,
        now,
        state,
        closedOn,
        struck,
        recorded,
        corrections);
  }

  NotedAssignment closed(AssignmentState as, @Nullable LocalDate on) {
    return new NotedAssignment(
        id,
        meetingId,
        itemId,
        itemNumber,
        decisionId,
        task,
        due,
        as,
        on,
        struck,
        recorded,
        corrections);
  }

  NotedAssignment strike() {
    return new NotedAssignment(
        id,
        meetingId,
        itemId,
        itemNumber,
        decisionId,
        task,
        due,
        state,
        closedOn,
        true,
        recorded,
        corrections);
  }
}
