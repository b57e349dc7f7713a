package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.platform.texts.PlainText;

/**
 * Corrects when a person left who last sat for an organisation.
 *
 * @param to the last day; null when the person still sits
 */
public record CorrectRepresentativeRelief(
    @TargetAggregateIdentifier BodyId bodyId,
    PersonId personId,
    OrganisationId organisationId,
    @Nullable LocalDate to,
    boolean thanked,
    String reason)
    implements BodyCommand {
  public CorrectRepresentativeRelief {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  RepresentativeReliefCorrected event(LocalDate previousTo) {
    return new RepresentativeReliefCorrected(
        bodyId.value(),
        personId.value(),
        organisationId.value(),
        previousTo,
        to,
        to != null && thanked,
        reason);
  }
}
