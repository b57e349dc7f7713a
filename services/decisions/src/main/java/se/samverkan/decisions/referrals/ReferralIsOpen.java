package se.samverkan.decisions.referrals;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Nothing more happens to a referral that was answered or declined. */
record ReferralIsOpen(boolean concluded) implements Rule {

  @Override
  public boolean holds() {
    return !concluded;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.REFERRAL_CONCLUDED,
        "referralId",
        "The referral was answered or declined.");
  }
}
