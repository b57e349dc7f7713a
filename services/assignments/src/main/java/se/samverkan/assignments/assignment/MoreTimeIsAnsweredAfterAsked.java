package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** More time is given or refused on the day it was asked for at the earliest. */
record MoreTimeIsAnsweredAfterAsked(LocalDate on, @Nullable MoreTimeAsked asked) implements Rule {

  @Override
  public boolean holds() {
    return asked == null || !on.isBefore(asked.askedOn());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.ANSWERED_BEFORE_ASKED,
        "on",
        "More time was asked for later than on " + on + ".");
  }
}
