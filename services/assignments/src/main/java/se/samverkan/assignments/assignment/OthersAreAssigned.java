package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment is handed over to others than have it now. */
record OthersAreAssigned(AssignmentHandedOver event) implements Rule {

  @Override
  public boolean holds() {
    return !event.assignees().equals(event.previousAssignees())
        || !event.support().equals(event.previousSupport());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.HANDED_OVER_TO_THE_SAME,
        "assignees",
        "These are the assignees and the support that the assignment has now.");
  }
}
