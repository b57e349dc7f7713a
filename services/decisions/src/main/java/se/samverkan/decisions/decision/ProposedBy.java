package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.Proposer;
import se.samverkan.platform.refusals.Refusal;

/** Who makes a proposal: a person, an organisation, or a person for an organisation. */
public record ProposedBy(@Nullable PersonId personId, @Nullable OrganisationId organisationId) {
  public ProposedBy {
    if (personId == null && organisationId == null) {
      throw new Refusal(
          DecisionsRefusal.PROPOSED_BY_NOBODY,
          "proposers",
          "A person or an organisation makes a proposal.");
    }
  }

  Proposer raw() {
    return new Proposer(
        personId == null ? null : personId.value(),
        organisationId == null ? null : organisationId.value());
  }
}
