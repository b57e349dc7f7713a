package se.samverkan.bodies.body;

import java.time.LocalDate;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record PersonStartsForOneOrganisationOnADay(
    Terms terms, OrganisationId organisationId, LocalDate from) implements Rule {

  @Override
  public boolean holds() {
    Term term = terms.inForce(from);
    return term == null
        || !term.from().equals(from)
        || term.organisationId().equals(organisationId);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.REPRESENTATIVE_SITS_FOR_ANOTHER_ORGANISATION,
        "organisationId",
        "The person sits for another organisation from that very day.");
  }
}
