package se.samverkan.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardKind;

/** That a decision went on to another body, and what that answered last. */
public record Forwarding(
    String toBodyId,
    ForwardKind kind,
    LocalDate forwardedOn,
    @Nullable DecisionOutcome answer,
    @Nullable LocalDate answeredOn) {

  Forwarding answered(DecisionOutcome outcome, LocalDate on) {
    return new Forwarding(toBodyId, kind, forwardedOn, outcome, on);
  }
}
