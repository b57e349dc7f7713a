package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Pass on what a body decided to another, which is to take it up. */
public record ForwardDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    BodyId toBodyId,
    ForwardKind kind,
    String title,
    String text,
    @Nullable LocalDate answerWantedBy,
    LocalDate forwardedOn)
    implements DecisionCommand {
  public ForwardDecision {
    title = PlainText.required("title", title, PlainText.LINE);
    text = PlainText.required("text", text, PlainText.PASSAGE);
    if (answerWantedBy != null) {
      Rule.require(new DateFollows("answerWantedBy", answerWantedBy, forwardedOn));
    }
  }

  DecisionForwarded event(String bodyId, @Nullable String matterId) {
    return new DecisionForwarded(
        decisionId.value(),
        bodyId,
        toBodyId.value(),
        kind,
        matterId,
        title,
        text,
        answerWantedBy,
        forwardedOn);
  }
}
