package se.samverkan.decisions.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisions.automations.OnAgendas.MARCH;
import static se.samverkan.decisions.automations.OnAgendas.forwarded;
import static se.samverkan.decisions.automations.OnAgendas.putForward;
import static se.samverkan.decisions.automations.OnAgendas.returned;
import static se.samverkan.decisions.automations.OnAgendas.standing;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.decision.AnswerForwardedDecision;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;

/** A decision under an item that another body's decision led to is the answer to that. */
@NullMarked
class AnswersToForwardedDecisionsTest {

  private final Answering atMeetings =
      new Answering(new WhenDecisionRecordedThenAnswerForwardedDecision());
  private final Answering betweenMeetings =
      new Answering(new WhenDecisionCarriedThenAnswerForwardedDecision());

  @Test
  void whatIsDecidedUnderTheItemIsTheAnswer() {
    atMeetings.after(forwarded("item_1", "decision_1"));
    assertThat(atMeetings.to(recorded("decision_2", "item_1", DecisionOutcome.APPROVED)))
        .containsExactly(answer("decision_2", DecisionOutcome.APPROVED));
  }

  @Test
  void toPutItOffIsAnAnswerAndSoIsWhatIsDecidedWhenItReturns() {
    atMeetings.after(forwarded("item_1", "decision_1"));
    assertThat(atMeetings.to(recorded("decision_2", "item_1", DecisionOutcome.TABLED)))
        .containsExactly(answer("decision_2", DecisionOutcome.TABLED));
    atMeetings.after(returned("item_2", "item_1", "matter_1"));
    assertThat(atMeetings.to(recorded("decision_3", "item_2", DecisionOutcome.DECLINED)))
        .containsExactly(answer("decision_3", DecisionOutcome.DECLINED));
  }

  @Test
  void whatIsDecidedUnderOtherItemsAnswersNothing() {
    atMeetings.after(
        putForward("item_1", "matter_1"),
        standing("item_2"),
        returned("item_3", "item_2", "matter_1"),
        forwarded("item_4", null));
    for (String item : new String[] {"item_1", "item_2", "item_3", "item_4", "item_5"}) {
      assertThat(atMeetings.to(recorded("decision_2", item, DecisionOutcome.APPROVED))).isEmpty();
    }
  }

  @Test
  void aDecisionDoesNotAnswerItself() {
    atMeetings.after(forwarded("item_1", "decision_1"));
    assertThat(atMeetings.to(recorded("decision_1", "item_1", DecisionOutcome.APPROVED))).isEmpty();
  }

  @Test
  void whatIsCarriedBetweenMeetingsAnswersWhatItNames() {
    assertThat(betweenMeetings.to(carried("decision_1")))
        .containsExactly(answer("decision_2", DecisionOutcome.APPROVED));
    assertThat(betweenMeetings.to(carried(null))).isEmpty();
  }

  private static AnswerForwardedDecision answer(String by, DecisionOutcome outcome) {
    return new AnswerForwardedDecision(
        new DecisionId("decision_1"),
        new BodyId("body_1"),
        new DecisionId(by),
        outcome,
        "så beslutas",
        MARCH);
  }

  private static DecisionRecorded recorded(String id, String itemId, DecisionOutcome outcome) {
    return new DecisionRecorded(
        id, "body_1", "meeting_1", itemId, "5", null, null, "så beslutas", outcome, MARCH);
  }

  private static DecisionCarried carried(@Nullable String answers) {
    return new DecisionCarried(
        "decision_2",
        "body_1",
        null,
        null,
        "så beslutas",
        DecisionOutcome.APPROVED,
        3,
        0,
        0,
        0,
        MARCH,
        answers);
  }
}
