package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Where an activity was not done, a note says why. */
record NotDoneSaysWhy(ActivityStatus status, @Nullable String note) implements Rule {

  @Override
  public boolean holds() {
    return status != ActivityStatus.NOT_DONE || note != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.NOT_DONE_WITHOUT_NOTE,
        "note",
        "That an activity was not done needs a note that says why.");
  }
}
