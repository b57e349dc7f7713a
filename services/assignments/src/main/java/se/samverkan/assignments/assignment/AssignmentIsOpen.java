package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment falls due, is reported and is dropped only while it is open. */
record AssignmentIsOpen(Closing closing) implements Rule {

  @Override
  public boolean holds() {
    return closing.equals(Closing.NONE);
  }

  @Override
  public Refusal refusal() {
    if (closing.struck() != null) {
      return new AssignmentIsNotStruck(closing).refusal();
    }
    return closing.reported() != null
        ? new Refusal(
            AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED,
            "assignmentId",
            "The assignment was already reported.")
        : new Refusal(
            AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED,
            "assignmentId",
            "The assignment was already dropped.");
  }
}
