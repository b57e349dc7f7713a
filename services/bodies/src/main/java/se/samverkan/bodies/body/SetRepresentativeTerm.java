package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Says to which day the term runs that a person sits on a date.
 *
 * @param from a day of the term
 */
public record SetRepresentativeTerm(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    LocalDate from,
    LocalDate to,
    @Nullable String reason)
    implements BodyCommand {
  public SetRepresentativeTerm {
    Rule.require(new TermEndsAfterItStarts(from, to));
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
  }

  RepresentativeTermSet event(Term term) {
    return new RepresentativeTermSet(
        bodyId.value(),
        personId.value(),
        organisationId.value(),
        term.from(),
        term.to(),
        to,
        reason);
  }
}
