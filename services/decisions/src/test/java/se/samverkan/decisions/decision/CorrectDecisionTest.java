package se.samverkan.decisions.decision;

import static se.samverkan.decisions.DecisionsRefusal.DECISION_STRUCK;
import static se.samverkan.decisions.decision.Decisions.CORRECTED;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.TEXT;
import static se.samverkan.decisions.decision.Decisions.correct;
import static se.samverkan.decisions.decision.Decisions.corrected;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;

class CorrectDecisionTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aCorrectionSaysWhatHoldsInsteadAndWhy() {
    fixture.given(RECORDED).when(correct(CORRECTED.text())).expectEvents(CORRECTED);
  }

  @Test
  void everythingButBodyMeetingAndDayCanBeCorrected() {
    fixture
        .given(RECORDED)
        .when(
            new CorrectDecision(
                new DecisionId("decision_1"),
                new ItemId("item_8"),
                "8",
                null,
                null,
                TEXT,
                DecisionOutcome.NOTED,
                "felläst"))
        .expectEvents(
            new DecisionCorrected(
                "decision_1", "item_8", "8", null, null, TEXT, DecisionOutcome.NOTED, "felläst"));
  }

  @Test
  void aCorrectionThatChangesNothingIsNotRecorded() {
    fixture.given(RECORDED).when(correct(TEXT)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void theSameCorrectionAgainChangesNothing() {
    fixture
        .given(RECORDED, CORRECTED)
        .when(correct(CORRECTED.text()))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aCorrectionCanBeTakenBackByAnother() {
    fixture.given(RECORDED, CORRECTED).when(correct(TEXT)).expectEvents(corrected(TEXT));
  }

  @Test
  void aStruckDecisionIsNotCorrected() {
    fixture
        .given(RECORDED, STRUCK)
        .when(correct(CORRECTED.text()))
        .expectException(Refused.as(DECISION_STRUCK, "decisionId"))
        .expectNoEvents();
  }

  @Test
  void aDecisionThatWasNeverRecordedIsNotCorrected() {
    fixture
        .givenNoPriorActivity()
        .when(correct(TEXT))
        .expectException(AggregateNotFoundException.class);
  }
}
