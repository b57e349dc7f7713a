package se.samverkan.decisions.referrals;

import se.samverkan.platform.ids.TypedId;

/** Identifies a referral. */
public record ReferralId(String value) implements TypedId {

  public ReferralId {
    TypedId.require("referral", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
