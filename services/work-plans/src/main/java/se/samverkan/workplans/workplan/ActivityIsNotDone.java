package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Only what is not done moves to the next year. */
record ActivityIsNotDone(ActivityStatus status) implements Rule {

  @Override
  public boolean holds() {
    return status != ActivityStatus.DONE;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(WorkPlansRefusal.ACTIVITY_DONE, "activityId", "The activity is done.");
  }
}
