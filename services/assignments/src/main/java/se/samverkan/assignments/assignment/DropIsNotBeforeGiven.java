package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment is dropped on the day it was given at the earliest. */
record DropIsNotBeforeGiven(LocalDate droppedOn, LocalDate givenOn) implements Rule {

  @Override
  public boolean holds() {
    return !droppedOn.isBefore(givenOn);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.DROPPED_BEFORE_GIVEN,
        "droppedOn",
        "The assignment was given on " + givenOn + " and cannot be dropped before that.");
  }
}
