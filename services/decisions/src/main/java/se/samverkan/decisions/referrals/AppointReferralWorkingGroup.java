package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.ReferralWorkingGroupAppointed;
import se.samverkan.events.decisions.WorkingGroupMember;
import se.samverkan.platform.refusals.Rule;

/**
 * Record who is to write the answer; these replace those before.
 *
 * @param fromBodyId the body, for example a network, that they come from
 */
public record AppointReferralWorkingGroup(
    @TargetAggregateIdentifier ReferralId referralId,
    List<GroupMember> members,
    @Nullable BodyId fromBodyId,
    LocalDate appointedOn)
    implements ReferralCommand {

  public AppointReferralWorkingGroup {
    members = List.copyOf(members);
    Rule.require(new SomebodyIsAppointed(members), new EachIsAppointedOnce(members));
  }

  ReferralWorkingGroupAppointed event(List<WorkingGroupMember> previousMembers) {
    return new ReferralWorkingGroupAppointed(
        referralId.value(),
        previousMembers,
        members.stream().map(GroupMember::raw).toList(),
        fromBodyId == null ? null : fromBodyId.value(),
        appointedOn);
  }
}
