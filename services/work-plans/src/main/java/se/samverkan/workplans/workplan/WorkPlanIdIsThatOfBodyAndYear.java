package se.samverkan.workplans.workplan;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** As a body has one work plan for a year, body and year give its id. */
record WorkPlanIdIsThatOfBodyAndYear(BeginWorkPlan command) implements Rule {

  @Override
  public boolean holds() {
    return command.workPlanId().equals(WorkPlanId.of(command.bodyId(), command.year()));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.WORK_PLAN_ID_NOT_OF_BODY_AND_YEAR,
        "workPlanId",
        "The work plan of this body for this year has the id "
            + WorkPlanId.of(command.bodyId(), command.year()));
  }
}
