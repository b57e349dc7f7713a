package se.samverkan.decisions.referrals;

import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A step that is moved or done was planned. */
record StepIsPlanned(@Nullable Step step) implements Rule {

  @Override
  public boolean holds() {
    return step != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(ReferralsRefusal.STEP_UNKNOWN, "stepId", "The referral has no such step.");
  }
}
