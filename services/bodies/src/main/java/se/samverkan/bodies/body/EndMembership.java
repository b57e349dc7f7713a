package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.MembershipEnded;

/** Ends the membership of an organisation; the date is its last day. */
public record EndMembership(
    @TargetAggregateIdentifier BodyId bodyId, OrganisationId organisationId, LocalDate to)
    implements BodyCommand {
  MembershipEnded event() {
    return new MembershipEnded(bodyId.value(), organisationId.value(), to);
  }
}
