package se.samverkan.assignments.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only who is to do an assignment takes it on, or says how far it has come. */
record AssigneeIsAssigned(@Nullable Assignee assignee, List<Assignee> assignees) implements Rule {

  @Override
  public boolean holds() {
    return assignee == null || assignees.contains(assignee);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.NOT_ASSIGNED,
        "assignee",
        "This assignee is not among those who are to do the assignment.");
  }
}
