package se.samverkan.events.bodies;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** An organisation is known from now on. */
@EventType(name = "bodies.OrganisationRegistered", revision = 1)
public record OrganisationRegistered(String organisationId, String name, OrganisationKind kind)
    implements OrganisationEvent, GivesName {

  @Override
  public String namedId() {
    return organisationId;
  }
}
