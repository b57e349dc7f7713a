package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.AskedMember;

/** An organisation that is asked, and the person who answers for it where that is known. */
public record Asked(OrganisationId organisationId, @Nullable PersonId personId) {

  AskedMember member() {
    return new AskedMember(organisationId.value(), personId == null ? null : personId.value());
  }
}
