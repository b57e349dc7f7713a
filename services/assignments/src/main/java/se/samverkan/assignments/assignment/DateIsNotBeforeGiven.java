package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What becomes of an assignment happens on the day it was given at the earliest. */
record DateIsNotBeforeGiven(LocalDate on, LocalDate givenOn) implements Rule {

  @Override
  public boolean holds() {
    return !on.isBefore(givenOn);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.DATE_BEFORE_GIVEN,
        "on",
        "The assignment was given on " + givenOn + "; nothing becomes of it before that.");
  }
}
