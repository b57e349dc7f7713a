package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Ask a body for a decision between its meetings.
 *
 * @param answersDecisionId the decision of another body that this would answer
 * @param effects what it brings about once it is carried
 * @param profile what the body is on that day
 */
public record CirculateDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    BodyId bodyId,
    @Nullable MatterId matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    List<Asked> asked,
    LocalDate circulatedOn,
    @Nullable LocalDate answerBy,
    @Nullable DecisionId answersDecisionId,
    List<Effect> effects,
    BodyProfile profile)
    implements DecisionCommand {
  public CirculateDecision {
    number = PlainText.optional("number", number, PlainText.LINE);
    text = PlainText.required("text", text, PlainText.PASSAGE);
    asked = List.copyOf(asked);
    effects = List.copyOf(effects);
    if (asked.isEmpty()) {
      throw new Refusal(DecisionsRefusal.NOBODY_ASKED, "asked", "Somebody is to be asked.");
    }
    if (asked.stream().map(Asked::organisationId).distinct().count() < asked.size()) {
      throw new Refusal(
          DecisionsRefusal.ASKED_TWICE, "asked", "Each organisation is asked only once.");
    }
    if (answerBy != null) {
      Rule.require(new DateFollows("answerBy", answerBy, circulatedOn));
    }
    Rule.require(new DecisionRefersToAnother("answersDecisionId", decisionId, answersDecisionId));
  }

  DecisionCirculated event() {
    return new DecisionCirculated(
        decisionId.value(),
        bodyId.value(),
        matterId == null ? null : matterId.value(),
        number,
        text,
        outcome,
        asked.stream().map(Asked::member).toList(),
        circulatedOn,
        answerBy,
        answersDecisionId == null ? null : answersDecisionId.value(),
        effects.stream().map(Effect::raw).toList());
  }
}
