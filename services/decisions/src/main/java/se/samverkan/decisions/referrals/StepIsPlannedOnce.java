package se.samverkan.decisions.referrals;

import se.samverkan.events.decisions.ReferralStepPlanned;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A step is planned with one content. */
record StepIsPlannedOnce(ReferralStepPlanned planned, ReferralStepPlanned again) implements Rule {

  @Override
  public boolean holds() {
    return planned.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.STEP_ALREADY_PLANNED_WITH_OTHER_CONTENT,
        "stepId",
        "The step was planned with other content.");
  }
}
