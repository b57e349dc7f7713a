package se.samverkan.bodies.body;

import java.time.LocalDate;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record RepresentativeIsSitting(Terms terms, OrganisationId organisationId, LocalDate date)
    implements Rule {

  @Override
  public boolean holds() {
    Term term = terms.inForce(date);
    return term != null && term.organisationId().equals(organisationId);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.REPRESENTATIVE_NOT_SITTING,
        "personId",
        "The person does not sit for the organisation on " + date + ".");
  }
}
