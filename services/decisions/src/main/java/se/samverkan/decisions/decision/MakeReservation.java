package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.platform.texts.PlainText;

/** Record that someone who took part does not stand behind a decision. */
public record MakeReservation(
    @TargetAggregateIdentifier DecisionId decisionId,
    ReservationId reservationId,
    PersonId personId,
    @Nullable OrganisationId organisationId,
    @Nullable String text,
    LocalDate madeOn)
    implements DecisionCommand {
  public MakeReservation {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
  }

  ReservationMade event() {
    return new ReservationMade(
        decisionId.value(),
        reservationId.value(),
        personId.value(),
        organisationId == null ? null : organisationId.value(),
        text,
        madeOn);
  }
}
