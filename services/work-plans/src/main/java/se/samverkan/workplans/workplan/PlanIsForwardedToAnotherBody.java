package se.samverkan.workplans.workplan;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;
import se.samverkan.workplans.references.BodyId;

/** A plan is passed on to another body. */
record PlanIsForwardedToAnotherBody(BodyId from, BodyId to) implements Rule {

  @Override
  public boolean holds() {
    return !from.equals(to);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.FORWARDED_TO_THE_SAME_BODY,
        "toBodyId",
        "A work plan is forwarded to another body.");
  }
}
