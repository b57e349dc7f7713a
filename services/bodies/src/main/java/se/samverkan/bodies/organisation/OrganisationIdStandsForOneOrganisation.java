package se.samverkan.bodies.organisation;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record OrganisationIdStandsForOneOrganisation(
    OrganisationRegistered registered, String nameNow, RegisterOrganisation again) implements Rule {

  @Override
  public boolean holds() {
    return again.kind() == registered.kind()
        && (again.name().equals(registered.name()) || again.name().equals(nameNow));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.ORGANISATION_REGISTERED_WITH_OTHER_CONTENT,
        "organisationId",
        "This id stands for an organisation with another name or of another kind.");
  }
}
