package se.samverkan.decisions.referrals;

import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A referral is announced with one content. */
record ReferralIsAnnouncedOnce(ReferralAnnounced announced, ReferralAnnounced again)
    implements Rule {

  @Override
  public boolean holds() {
    return announced.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.REFERRAL_ALREADY_ANNOUNCED_WITH_OTHER_CONTENT,
        "referralId",
        "The referral was announced with other content.");
  }
}
