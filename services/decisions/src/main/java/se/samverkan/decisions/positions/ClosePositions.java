package se.samverkan.decisions.positions;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.platform.texts.PlainText;

/** Wait for no more answers; those that are there stand. */
public record ClosePositions(
    @TargetAggregateIdentifier PositionsId positionsId, LocalDate closedOn, String reason)
    implements PositionsCommand {

  public ClosePositions {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  PositionsClosed event() {
    return new PositionsClosed(positionsId.value(), closedOn, reason);
  }
}
