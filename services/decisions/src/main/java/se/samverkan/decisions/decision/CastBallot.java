package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.Ballot;
import se.samverkan.events.decisions.VoteChoice;

/** What one person voted, and for which organisation. */
public record CastBallot(
    PersonId personId, @Nullable OrganisationId organisationId, VoteChoice choice) {

  Ballot raw() {
    return new Ballot(
        personId.value(), organisationId == null ? null : organisationId.value(), choice);
  }
}
