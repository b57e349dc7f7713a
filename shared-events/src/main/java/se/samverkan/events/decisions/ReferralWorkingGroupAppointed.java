package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** These are to write the answer to a referral. */
@EventType(name = "decisions.ReferralWorkingGroupAppointed", revision = 1)
public record ReferralWorkingGroupAppointed(
    String referralId,
    List<WorkingGroupMember> previousMembers,
    List<WorkingGroupMember> members,
    @Nullable String fromBodyId,
    LocalDate appointedOn)
    implements ReferralEvent {
  public ReferralWorkingGroupAppointed {
    previousMembers = List.copyOf(previousMembers);
    members = List.copyOf(members);
  }
}
