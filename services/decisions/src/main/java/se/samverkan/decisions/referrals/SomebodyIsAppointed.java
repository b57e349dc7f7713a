package se.samverkan.decisions.referrals;

import java.util.List;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A working group has at least one member. */
record SomebodyIsAppointed(List<GroupMember> members) implements Rule {

  @Override
  public boolean holds() {
    return !members.isEmpty();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.WORKING_GROUP_EMPTY,
        "members",
        "A working group has at least one member.");
  }
}
