package se.samverkan.workplans.workplan;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** An activity moves to another plan than its own. */
record ActivityMovesToAnotherPlan(WorkPlanId from, WorkPlanId to) implements Rule {

  @Override
  public boolean holds() {
    return !from.equals(to);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.ACTIVITY_MOVED_INTO_ITS_OWN_PLAN,
        "toWorkPlanId",
        "An activity moves to the plan of another year.");
  }
}
