package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** An activity moves to one place only. */
record ActivityMovesOnce(ActivityMovedToNextYear moved, ActivityMovedToNextYear again)
    implements Rule {

  @Override
  public boolean holds() {
    return moved.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.ACTIVITY_ALREADY_MOVED_OTHERWISE,
        "activityId",
        "The activity moved to " + moved.toWorkPlanId() + " on " + moved.movedOn() + ".");
  }
}
