package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** State that another decision holds instead of this one. */
public record ReplaceDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    DecisionId byDecisionId,
    LocalDate replacedOn,
    String reason)
    implements DecisionCommand {
  public ReplaceDecision {
    reason = PlainText.required("reason", reason, PlainText.LINE);
    Rule.require(new DecisionRefersToAnother("byDecisionId", decisionId, byDecisionId));
  }

  DecisionReplaced event() {
    return new DecisionReplaced(decisionId.value(), byDecisionId.value(), replacedOn, reason);
  }
}
