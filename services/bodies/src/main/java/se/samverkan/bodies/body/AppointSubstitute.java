package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.platform.refusals.Rule;

/**
 * Lets a person stand in for the representatives of an organisation.
 *
 * @param to the last day, where it is known ahead
 */
public record AppointSubstitute(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    LocalDate from,
    @Nullable LocalDate to)
    implements BodyCommand {
  public AppointSubstitute {
    Rule.require(new TermEndsAfterItStarts(from, to));
  }

  SubstituteAppointed event() {
    return new SubstituteAppointed(
        bodyId.value(), personId.value(), organisationId.value(), from, to);
  }
}
