package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Circulations.ASKED_FOR;
import static se.samverkan.decisions.decision.Circulations.CARRIED;
import static se.samverkan.decisions.decision.Circulations.MAIL;
import static se.samverkan.decisions.decision.Circulations.WORDS;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionStruck;

class CorrectCarriedDecisionTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aDecisionBetweenMeetingsIsCorrected() {
    fixture.given(ASKED_FOR, CARRIED).when(correct("Rätt.")).expectEvents(corrected("Rätt."));
  }

  @Test
  void aCorrectionThatChangesNothingIsNotRecorded() {
    fixture
        .given(ASKED_FOR, CARRIED)
        .when(correct(WORDS))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(ASKED_FOR, CARRIED, corrected("Rätt."))
        .when(correct("Rätt."))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void onlyWhatWasDecidedBetweenMeetingsIsCorrectedAsSuch() {
    fixture
        .given(ASKED_FOR)
        .when(correct("Rätt."))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NOT_MADE, "decisionId"));
    new AggregateTestFixture<>(Decision.class)
        .given(Decisions.RECORDED)
        .when(
            new CorrectCarriedDecision(
                new DecisionId("decision_1"), null, null, "R", DecisionOutcome.NOTED, "fel"))
        .expectException(Refused.as(DecisionsRefusal.DECISION_MADE_AT_A_MEETING, "decisionId"));
  }

  @Test
  void aStruckOneIsNotCorrected() {
    fixture
        .given(ASKED_FOR, CARRIED, new DecisionStruck("decision_mail", "dubblett"))
        .when(correct("Rätt."))
        .expectException(Refused.as(DecisionsRefusal.DECISION_STRUCK, "decisionId"));
  }

  private static CorrectCarriedDecision correct(String text) {
    return new CorrectCarriedDecision(
        MAIL,
        new MatterId("matter_1"),
        null,
        text,
        DecisionOutcome.MEETING_CANCELLED,
        "felskrivet");
  }

  private static CarriedDecisionCorrected corrected(String text) {
    return new CarriedDecisionCorrected(
        "decision_mail", "matter_1", null, text, DecisionOutcome.MEETING_CANCELLED, "felskrivet");
  }
}
