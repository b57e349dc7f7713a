package se.samverkan.decisions.decision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.texts.PlainText;

/** Record that a decision between meetings was recorded wrongly, and what holds instead. */
public record CorrectCarriedDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    @Nullable MatterId matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    String reason)
    implements DecisionCommand {
  public CorrectCarriedDecision {
    number = PlainText.optional("number", number, PlainText.LINE);
    text = PlainText.required("text", text, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  CarriedDecisionCorrected event() {
    return new CarriedDecisionCorrected(
        decisionId.value(),
        matterId == null ? null : matterId.value(),
        number,
        text,
        outcome,
        reason);
  }
}
