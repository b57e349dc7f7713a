package se.samverkan.decisions.referrals;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A referral comes in to the body that it was announced to, where it was announced. */
record ReferralComesToTheBodyItWasAnnouncedTo(
    @Nullable ReferralAnnounced announced, ReferralReceived received) implements Rule {

  @Override
  public boolean holds() {
    return announced == null || announced.bodyId().equals(received.bodyId());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.REFERRAL_OF_ANOTHER_BODY,
        "bodyId",
        "The referral was announced to another body.");
  }
}
