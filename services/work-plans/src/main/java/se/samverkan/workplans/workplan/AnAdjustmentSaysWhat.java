package se.samverkan.workplans.workplan;

import java.util.List;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** A body that adjusts a plan says what is to be otherwise. */
record AnAdjustmentSaysWhat(List<String> adjustments) implements Rule {

  @Override
  public boolean holds() {
    return !adjustments.isEmpty();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.ADJUSTMENTS_MISSING,
        "adjustments",
        "An adjustment says at least one thing that is to be otherwise.");
  }
}
