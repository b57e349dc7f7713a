package se.samverkan.decisions.positions;

import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only those that were asked answer. */
record OrganisationWasAsked(PositionsAskedFor asked, OrganisationId organisationId)
    implements Rule {

  @Override
  public boolean holds() {
    return asked.organisationIds().contains(organisationId.value());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        PositionsRefusal.ORGANISATION_NOT_ASKED,
        "organisationId",
        "The organisation is not among those that were asked.");
  }
}
