package se.samverkan.decisions.positions;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.ContactNamed;

/** Record who the contact of a member is. */
public record NameContact(
    @TargetAggregateIdentifier PositionsId positionsId,
    OrganisationId organisationId,
    PersonId personId,
    LocalDate namedOn)
    implements PositionsCommand {

  ContactNamed event(@Nullable String previousPersonId) {
    return new ContactNamed(
        positionsId.value(), organisationId.value(), previousPersonId, personId.value(), namedOn);
  }
}
