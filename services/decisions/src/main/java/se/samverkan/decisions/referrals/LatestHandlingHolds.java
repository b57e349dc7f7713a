package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What a member said later is not replaced by what it said earlier. */
record LatestHandlingHolds(@Nullable ReferralHandledByMember latest, LocalDate statedOn)
    implements Rule {

  @Override
  public boolean holds() {
    return latest == null || !statedOn.isBefore(latest.statedOn());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.LATER_HANDLING_HOLDS,
        "statedOn",
        "The member has said later how it handles the referral.");
  }
}
