package se.samverkan.decisions.referrals;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.WorkingGroupMember;

/** An organisation that takes part in a working group, and its person where one is named. */
public record GroupMember(OrganisationId organisationId, @Nullable PersonId personId) {

  WorkingGroupMember raw() {
    return new WorkingGroupMember(
        organisationId.value(), personId == null ? null : personId.value());
  }
}
