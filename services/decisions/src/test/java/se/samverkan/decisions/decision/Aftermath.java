package se.samverkan.decisions.decision;

import java.time.LocalDate;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;

/** What follows the decision that the tests are about: it is recommended to the committee. */
final class Aftermath {

  static final DecisionId ID = new DecisionId("decision_1");
  static final LocalDate MADE = LocalDate.of(2024, 11, 8);
  static final DecisionForwarded FORWARDED =
      new DecisionForwarded(
          "decision_1",
          "body_group",
          "body_committee",
          ForwardKind.RECOMMENDED,
          "matter_1",
          "Budget",
          "Anta budgeten.",
          null,
          MADE);

  private Aftermath() {}

  static ForwardDecision forward(String toBodyId, String text, LocalDate on) {
    return new ForwardDecision(
        ID, new BodyId(toBodyId), ForwardKind.RECOMMENDED, "Budget", text, null, on);
  }

  static AnswerForwardedDecision answer(String bodyId, DecisionOutcome outcome, LocalDate on) {
    return new AnswerForwardedDecision(
        ID, new BodyId(bodyId), new DecisionId("decision_answer"), outcome, null, on);
  }

  static ForwardedDecisionAnswered answered(DecisionOutcome outcome, LocalDate on) {
    return new ForwardedDecisionAnswered(
        "decision_1", "body_committee", "decision_answer", outcome, null, on);
  }
}
