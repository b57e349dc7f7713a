package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeTermCorrected;

/**
 * Says that a person sits for an organisation on a date, and stays until told otherwise; such
 * sightings may come in any order.
 */
public record AppointRepresentative(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    LocalDate from)
    implements BodyCommand {
  RepresentativeAppointed event() {
    return new RepresentativeAppointed(
        bodyId.value(), personId.value(), organisationId.value(), from);
  }

  RepresentativeTermCorrected correction(LocalDate previousFrom) {
    return new RepresentativeTermCorrected(
        bodyId.value(), personId.value(), organisationId.value(), previousFrom, from);
  }
}
