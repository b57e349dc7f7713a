package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An assignment falls due on the day it was given at the earliest. */
record DueIsNotBeforeGiven(@Nullable Deadline due, LocalDate givenOn) implements Rule {

  @Override
  public boolean holds() {
    return due == null || due.date() == null || !due.date().isBefore(givenOn);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.DUE_BEFORE_GIVEN,
        "due.date",
        "The assignment was given on " + givenOn + " and cannot be due before that.");
  }
}
