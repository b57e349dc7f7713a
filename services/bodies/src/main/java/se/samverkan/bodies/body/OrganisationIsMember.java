package se.samverkan.bodies.body;

import java.time.LocalDate;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record OrganisationIsMember(Memberships memberships, LocalDate date) implements Rule {

  @Override
  public boolean holds() {
    return memberships.inForce(date) != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.ORGANISATION_NOT_A_MEMBER,
        "organisationId",
        "The organisation is not a member of the body on " + date + ".");
  }
}
