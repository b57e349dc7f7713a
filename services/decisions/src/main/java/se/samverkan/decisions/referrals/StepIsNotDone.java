package se.samverkan.decisions.referrals;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A step that is done is neither moved nor done otherwise. */
record StepIsNotDone(Step step) implements Rule {

  @Override
  public boolean holds() {
    return step.done() == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(ReferralsRefusal.STEP_DONE, "stepId", "The step is done.");
  }
}
