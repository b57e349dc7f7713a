package se.samverkan.bodies.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.OrganisationRenamed;
import se.samverkan.platform.texts.PlainText;

/** Gives an organisation another name. */
public record RenameOrganisation(
    @TargetAggregateIdentifier OrganisationId organisationId, String name, String reason)
    implements OrganisationCommand {
  public RenameOrganisation {
    name = PlainText.required("name", name, PlainText.LINE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  OrganisationRenamed event(String previousName) {
    return new OrganisationRenamed(organisationId.value(), previousName, name, reason);
  }
}
