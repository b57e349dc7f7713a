package se.samverkan.decisions.referrals;

import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A referral comes in with one content. */
record ReferralIsReceivedOnce(ReferralReceived received, ReferralReceived again) implements Rule {

  @Override
  public boolean holds() {
    return received.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.REFERRAL_ALREADY_RECEIVED_WITH_OTHER_CONTENT,
        "referralId",
        "The referral came in with other content.");
  }
}
