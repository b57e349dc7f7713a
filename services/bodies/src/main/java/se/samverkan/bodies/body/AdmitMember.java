package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipStartCorrected;

/**
 * Says that an organisation is a member on a date, and stays one until told otherwise; such
 * sightings may come in any order.
 */
public record AdmitMember(
    @TargetAggregateIdentifier BodyId bodyId, OrganisationId organisationId, LocalDate from)
    implements BodyCommand {
  MemberAdmitted event() {
    return new MemberAdmitted(bodyId.value(), organisationId.value(), from);
  }

  MembershipStartCorrected correction(LocalDate previousFrom) {
    return new MembershipStartCorrected(bodyId.value(), organisationId.value(), previousFrom, from);
  }
}
