package se.samverkan.decisions.referrals;

import java.util.List;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Nobody is in a working group twice. */
record EachIsAppointedOnce(List<GroupMember> members) implements Rule {

  @Override
  public boolean holds() {
    return members.stream().distinct().count() == members.size();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.WORKING_GROUP_NAMES_ONE_TWICE,
        "members",
        "A member is named twice in the working group.");
  }
}
