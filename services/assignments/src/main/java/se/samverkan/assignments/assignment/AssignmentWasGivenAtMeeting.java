package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What names an item corrects an assignment that was given at a meeting. */
record AssignmentWasGivenAtMeeting(Content content) implements Rule {

  @Override
  public boolean holds() {
    return content.place() instanceof Content.AtMeeting;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNMENT_GIVEN_BETWEEN_MEETINGS,
        "assignmentId",
        "The assignment was given between meetings and is corrected as such.");
  }
}
