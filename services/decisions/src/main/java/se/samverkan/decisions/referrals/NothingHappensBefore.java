package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A date, where one is given, is not before the day from which the referral was known. */
record NothingHappensBefore(String field, @Nullable LocalDate date, LocalDate known)
    implements Rule {

  @Override
  public boolean holds() {
    return date == null || !date.isBefore(known);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.DATE_BEFORE_REFERRAL,
        field,
        "The referral came on " + known + ", which is later.");
  }
}
