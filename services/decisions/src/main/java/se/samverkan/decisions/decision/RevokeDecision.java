package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** State that a decision no longer holds. */
public record RevokeDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    @Nullable DecisionId byDecisionId,
    LocalDate revokedOn,
    String reason)
    implements DecisionCommand {
  public RevokeDecision {
    reason = PlainText.required("reason", reason, PlainText.LINE);
    Rule.require(new DecisionRefersToAnother("byDecisionId", decisionId, byDecisionId));
  }

  DecisionRevoked event() {
    return new DecisionRevoked(
        decisionId.value(), byDecisionId == null ? null : byDecisionId.value(), revokedOn, reason);
  }
}
