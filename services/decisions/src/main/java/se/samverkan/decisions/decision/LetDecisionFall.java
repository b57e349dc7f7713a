package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.platform.texts.PlainText;

/** State that what was asked between meetings is not decided. */
public record LetDecisionFall(
    @TargetAggregateIdentifier DecisionId decisionId, LocalDate fellOn, String reason)
    implements DecisionCommand {
  public LetDecisionFall {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }
}
