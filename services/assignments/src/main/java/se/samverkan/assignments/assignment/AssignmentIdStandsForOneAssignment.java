package se.samverkan.assignments.assignment;

import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** The same id is given with the content it was first given with, or the one it has now. */
record AssignmentIdStandsForOneAssignment(Content given, Content current, Content again)
    implements Rule {

  @Override
  public boolean holds() {
    return again.equals(given) || again.equals(current);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT,
        "assignmentId",
        "An assignment with this id was given with other content.");
  }
}
