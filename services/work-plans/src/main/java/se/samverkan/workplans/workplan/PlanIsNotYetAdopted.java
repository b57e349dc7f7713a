package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** A plan that holds is neither proposed nor adopted once more. */
record PlanIsNotYetAdopted(@Nullable WorkPlanAdopted adopted) implements Rule {

  @Override
  public boolean holds() {
    return adopted == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.WORK_PLAN_ALREADY_ADOPTED,
        "workPlanId",
        "The work plan was adopted before.");
  }
}
