package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record what a body answered to a decision that was passed on to it; what it answers last holds.
 *
 * @param answerDecisionId the decision by which it answered, where that is known here
 */
public record AnswerForwardedDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    BodyId byBodyId,
    @Nullable DecisionId answerDecisionId,
    DecisionOutcome outcome,
    @Nullable String text,
    LocalDate answeredOn)
    implements DecisionCommand {
  public AnswerForwardedDecision {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
    Rule.require(new DecisionRefersToAnother("answerDecisionId", decisionId, answerDecisionId));
  }

  ForwardedDecisionAnswered event() {
    return new ForwardedDecisionAnswered(
        decisionId.value(),
        byBodyId.value(),
        answerDecisionId == null ? null : answerDecisionId.value(),
        outcome,
        text,
        answeredOn);
  }
}
