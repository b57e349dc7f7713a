package se.samverkan.decisions.decision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that a decision was recorded wrongly, and what holds instead.
 *
 * @param matterId the matter it belongs to, where one is followed
 * @param number the decision's own number, where the body gives it one
 */
public record CorrectDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    ItemId itemId,
    String itemNumber,
    @Nullable MatterId matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    String reason)
    implements DecisionCommand {

  public CorrectDecision {
    itemNumber = PlainText.required("itemNumber", itemNumber, PlainText.LINE);
    number = PlainText.optional("number", number, PlainText.LINE);
    text = PlainText.required("text", text, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  DecisionCorrected event() {
    return new DecisionCorrected(
        decisionId.value(),
        itemId.value(),
        itemNumber,
        matterId == null ? null : matterId.value(),
        number,
        text,
        outcome,
        reason);
  }
}
