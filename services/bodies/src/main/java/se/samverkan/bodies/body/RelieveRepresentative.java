package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.RepresentativeRelieved;

/** Ends the term of a person; the date is its last day. */
public record RelieveRepresentative(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    LocalDate to,
    boolean thanked)
    implements BodyCommand {
  RepresentativeRelieved event() {
    return new RepresentativeRelieved(
        bodyId.value(), personId.value(), organisationId.value(), to, thanked);
  }
}
