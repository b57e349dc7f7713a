package se.samverkan.assignments.assignment;

import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** More time is refused only where it is asked for and nobody has answered. */
record MoreTimeIsAsked(@Nullable MoreTimeAsked asked) implements Rule {

  @Override
  public boolean holds() {
    return asked != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.MORE_TIME_NOT_ASKED,
        "assignmentId",
        "No request for more time waits for an answer.");
  }
}
