package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** What is changed after the plan was adopted has a reason. */
record ChangeAfterAdoptionSaysWhy(@Nullable WorkPlanAdopted adopted, @Nullable String reason)
    implements Rule {

  @Override
  public boolean holds() {
    return adopted == null || reason != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.CHANGE_AFTER_ADOPTION_WITHOUT_REASON,
        "reason",
        "The work plan is adopted; a change needs a reason.");
  }
}
