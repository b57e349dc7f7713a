package se.samverkan.bodies.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.platform.texts.PlainText;

/** Makes an organisation known. */
public record RegisterOrganisation(
    @TargetAggregateIdentifier OrganisationId organisationId, String name, OrganisationKind kind)
    implements OrganisationCommand {
  public RegisterOrganisation {
    name = PlainText.required("name", name, PlainText.LINE);
  }

  OrganisationRegistered event() {
    return new OrganisationRegistered(organisationId.value(), name, kind);
  }
}
