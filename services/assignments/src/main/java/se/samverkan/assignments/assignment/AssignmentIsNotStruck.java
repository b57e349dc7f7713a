package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only an assignment that was not struck is dealt with further. */
record AssignmentIsNotStruck(Closing closing) implements Rule {

  @Override
  public boolean holds() {
    return closing.struck() == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNMENT_STRUCK,
        "assignmentId",
        "The assignment was struck and can no longer be changed.");
  }
}
