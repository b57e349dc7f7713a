package se.samverkan.assignments.assignment;

import java.util.List;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment has at least one assignee. */
record SomeoneIsAssigned(List<Responsible> assignees) implements Rule {

  @Override
  public boolean holds() {
    return !assignees.isEmpty();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNEE_MISSING,
        "assignees",
        "An assignment needs at least one assignee.");
  }
}
