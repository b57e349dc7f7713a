package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Only an adopted plan is followed up. */
record PlanIsAdopted(@Nullable WorkPlanAdopted adopted) implements Rule {

  @Override
  public boolean holds() {
    return adopted != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.WORK_PLAN_NOT_ADOPTED,
        "workPlanId",
        "The work plan has not been adopted.");
  }
}
