package se.samverkan.assignments.assignment;

import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.events.assignments.Due;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** More time ends later than the time there is. */
record MoreTimeEndsLater(Deadline wanted, @Nullable Due present) implements Rule {

  @Override
  public boolean holds() {
    return wanted.date() == null
        || present == null
        || present.date() == null
        || wanted.date().isAfter(present.date());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AssignmentsRefusal.MORE_TIME_NOT_LATER,
        "due.date",
        "More time ends later than the due that holds now.");
  }
}
