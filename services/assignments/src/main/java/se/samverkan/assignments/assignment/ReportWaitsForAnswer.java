package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A report is accepted or sent back once, on the day it was made at the earliest. */
record ReportWaitsForAnswer(LocalDate on, Closing closing) implements Rule {

  @Override
  public boolean holds() {
    AssignmentReported reported = closing.reported();
    return closing.struck() == null
        && reported != null
        && closing.accepted() == null
        && !on.isBefore(reported.reportedOn());
  }

  @Override
  public Refusal refusal() {
    if (closing.struck() != null) {
      return new AssignmentIsNotStruck(closing).refusal();
    }
    if (closing.reported() == null) {
      return new Refusal(
          AssignmentsRefusal.ASSIGNMENT_NOT_REPORTED,
          "assignmentId",
          "Nothing that was reported of the assignment waits for an answer.");
    }
    return closing.accepted() != null
        ? new Refusal(
            AssignmentsRefusal.REPORT_ALREADY_ACCEPTED,
            "assignmentId",
            "What was reported of the assignment is already accepted as done.")
        : new Refusal(
            AssignmentsRefusal.ANSWERED_BEFORE_REPORTED,
            "on",
            "The assignment was reported later than on " + on + ".");
  }
}
