package se.samverkan.assignments.assignment;

import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGiven;

/** An assignment as it would have been given, had what is known now been known then. */
final class CurrentAssignment {

  private CurrentAssignment() {}

  static AssignmentGiven after(AssignmentGiven before, AssignmentCorrected correction) {
    return new AssignmentGiven(
        before.assignmentId(),
        before.bodyId(),
        before.meetingId(),
        correction.itemId(),
        correction.itemNumber(),
        before.decisionId(),
        correction.assignees(),
        correction.support(),
        correction.task(),
        before.due(),
        correction.explicit(),
        before.givenOn());
  }

  static AssignmentGiven after(AssignmentGiven before, AssignmentDueChanged change) {
    return new AssignmentGiven(
        before.assignmentId(),
        before.bodyId(),
        before.meetingId(),
        before.itemId(),
        before.itemNumber(),
        before.decisionId(),
        before.assignees(),
        before.support(),
        before.task(),
        change.due(),
        before.explicit(),
        before.givenOn());
  }
}
