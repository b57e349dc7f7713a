package se.samverkan.events.bodies;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** An organisation has another name. */
@EventType(name = "bodies.OrganisationRenamed", revision = 1)
public record OrganisationRenamed(
    String organisationId, String previousName, String name, String reason)
    implements OrganisationEvent, GivesName {

  @Override
  public String namedId() {
    return organisationId;
  }
}
