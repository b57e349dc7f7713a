package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment is reported on the day it was given at the earliest. */
record ReportIsNotBeforeGiven(LocalDate reportedOn, LocalDate givenOn) implements Rule {

  @Override
  public boolean holds() {
    return !reportedOn.isBefore(givenOn);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.REPORTED_BEFORE_GIVEN,
        "reportedOn",
        "The assignment was given on " + givenOn + " and cannot be reported before that.");
  }
}
