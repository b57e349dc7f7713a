package se.samverkan.decisions.referrals;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only a referral that has come in is answered. */
record ReferralHasComeIn(@Nullable ReferralReceived received) implements Rule {

  @Override
  public boolean holds() {
    return received != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.REFERRAL_NOT_RECEIVED,
        "referralId",
        "The referral was announced, and has not come in.");
  }
}
