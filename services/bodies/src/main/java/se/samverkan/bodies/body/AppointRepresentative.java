package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.platform.refusals.Rule;

/**
 * Says that a person sits for an organisation on a date, and stays until the end that is known
 * ahead or until told otherwise; such sightings may come in any order.
 *
 * @param to the last day, where it is known ahead
 */
public record AppointRepresentative(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    LocalDate from,
    @Nullable LocalDate to)
    implements BodyCommand {
  public AppointRepresentative {
    Rule.require(new TermEndsAfterItStarts(from, to));
  }

  /** The person stays until told otherwise. */
  public AppointRepresentative(
      BodyId bodyId, PersonId personId, OrganisationId organisationId, LocalDate from) {
    this(bodyId, personId, organisationId, from, null);
  }

  RepresentativeAppointed event() {
    return new RepresentativeAppointed(
        bodyId.value(), personId.value(), organisationId.value(), from);
  }

  RepresentativeTermCorrected correction(LocalDate previousFrom) {
    return new RepresentativeTermCorrected(
        bodyId.value(), personId.value(), organisationId.value(), previousFrom, from);
  }
}
