package se.samverkan.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.Due;

/**
 * An assignment, for those that it waits for.
 *
 * @param since when those who have it now were given it
 * @param open whether it is still to be reported
 */
@Document("members-assignments")
@CompoundIndex(def = "{'assignees.reference': 1, 'open': 1}")
public record OpenAssignment(
    String id,
    String bodyId,
    String task,
    List<Assignee> assignees,
    @Nullable Due due,
    LocalDate since,
    boolean open) {
  public OpenAssignment {
    assignees = List.copyOf(assignees);
  }

  OpenAssignment with(List<Assignee> others, String words) {
    return new OpenAssignment(id, bodyId, words, others, due, since, open);
  }

  OpenAssignment handedTo(List<Assignee> others, LocalDate on) {
    return new OpenAssignment(id, bodyId, task, others, due, on, open);
  }

  OpenAssignment due(@Nullable Due newDue) {
    return new OpenAssignment(id, bodyId, task, assignees, newDue, since, open);
  }

  OpenAssignment opened(boolean stillOpen) {
    return new OpenAssignment(id, bodyId, task, assignees, due, since, stillOpen);
  }
}
