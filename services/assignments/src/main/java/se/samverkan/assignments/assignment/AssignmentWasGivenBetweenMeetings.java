package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What names no item corrects an assignment that was given between meetings. */
record AssignmentWasGivenBetweenMeetings(Content content) implements Rule {

  @Override
  public boolean holds() {
    return content.place() instanceof Content.BetweenMeetings;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNMENT_GIVEN_AT_MEETING,
        "assignmentId",
        "The assignment was given at a meeting and is corrected as such.");
  }
}
