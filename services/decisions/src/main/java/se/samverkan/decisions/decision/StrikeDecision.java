package se.samverkan.decisions.decision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.platform.texts.PlainText;

/** Record that a decision was recorded by mistake and was never made. */
public record StrikeDecision(@TargetAggregateIdentifier DecisionId decisionId, String reason)
    implements DecisionCommand {

  public StrikeDecision {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  DecisionStruck event() {
    return new DecisionStruck(decisionId.value(), reason);
  }
}
