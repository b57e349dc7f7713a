package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Only a plan that was put before a body is adjusted, forwarded or adopted. */
record PlanIsProposed(@Nullable WorkPlanProposed proposed) implements Rule {

  @Override
  public boolean holds() {
    return proposed != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.WORK_PLAN_NOT_PROPOSED,
        "workPlanId",
        "The work plan has not been proposed.");
  }
}
