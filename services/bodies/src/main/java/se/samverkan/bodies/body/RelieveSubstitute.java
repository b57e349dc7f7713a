package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.SubstituteRelieved;

/** Ends the time of a substitute; the date is its last day. */
public record RelieveSubstitute(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    LocalDate to,
    boolean thanked)
    implements BodyCommand {
  SubstituteRelieved event() {
    return new SubstituteRelieved(
        bodyId.value(), personId.value(), organisationId.value(), to, thanked);
  }
}
