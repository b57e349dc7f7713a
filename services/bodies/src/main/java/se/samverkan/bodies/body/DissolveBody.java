package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.platform.texts.PlainText;

/** Ends a body; the date is its last day. */
public record DissolveBody(
    @TargetAggregateIdentifier BodyId bodyId,
    LocalDate to,
    @Nullable DecisionId decisionId,
    String reason)
    implements BodyCommand {
  public DissolveBody {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  BodyDissolved event() {
    return new BodyDissolved(bodyId.value(), to, DecisionId.valueOf(decisionId), reason);
  }
}
