package se.samverkan.decisions.positions;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.Position;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.platform.texts.PlainText;

/** Record what a member has decided for itself, or that it says otherwise than before. */
public record TakePosition(
    @TargetAggregateIdentifier PositionsId positionsId,
    OrganisationId organisationId,
    @Nullable PersonId personId,
    Position position,
    @Nullable String text,
    LocalDate takenOn)
    implements PositionsCommand {

  public TakePosition {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
  }

  PositionTaken event(@Nullable Position previous) {
    return new PositionTaken(
        positionsId.value(),
        organisationId.value(),
        personId == null ? null : personId.value(),
        previous,
        position,
        text,
        takenOn);
  }
}
