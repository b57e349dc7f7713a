package se.samverkan.decisions.referrals;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A referral that has come in is no longer announced. */
record ReferralIsAnnouncedBeforeItComes(@Nullable ReferralReceived received) implements Rule {

  @Override
  public boolean holds() {
    return received == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.REFERRAL_ALREADY_RECEIVED,
        "referralId",
        "The referral has come in already.");
  }
}
