package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment that is struck again is struck for the same reason. */
record AssignmentIsStruckForOneReason(AssignmentStruck struck, AssignmentStruck again)
    implements Rule {

  @Override
  public boolean holds() {
    return struck.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNMENT_ALREADY_STRUCK_FOR_ANOTHER_REASON,
        "reason",
        "The assignment was struck with the reason: " + struck.reason());
  }
}
