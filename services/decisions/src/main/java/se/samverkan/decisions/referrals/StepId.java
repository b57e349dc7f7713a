package se.samverkan.decisions.referrals;

import se.samverkan.platform.ids.TypedId;

/** Identifies a step on the way to the answer to a referral. */
public record StepId(String value) implements TypedId {

  public StepId {
    TypedId.require("step", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
