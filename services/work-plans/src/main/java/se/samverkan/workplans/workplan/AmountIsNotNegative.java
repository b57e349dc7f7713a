package se.samverkan.workplans.workplan;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Income and cost are planned as amounts from zero. */
record AmountIsNotNegative(int amount) implements Rule {

  @Override
  public boolean holds() {
    return amount >= 0;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.AMOUNT_NEGATIVE,
        "amount",
        "The amount of a line is not negative; its kind says which way the money goes.");
  }
}
