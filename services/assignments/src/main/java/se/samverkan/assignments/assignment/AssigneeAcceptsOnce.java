package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Each of those who are to do an assignment takes it on once. */
record AssigneeAcceptsOnce(Assignee assignee, Course course) implements Rule {

  @Override
  public boolean holds() {
    return !course.acceptedBy().contains(assignee);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNMENT_ALREADY_ACCEPTED,
        "assignee",
        "This assignee took the assignment on already.");
  }
}
