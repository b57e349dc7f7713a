package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.decision.Aftermath.FORWARDED;
import static se.samverkan.decisions.decision.Aftermath.ID;
import static se.samverkan.decisions.decision.Aftermath.MADE;
import static se.samverkan.decisions.decision.Aftermath.forward;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.ForwardKind;

class ForwardDecisionTest {

  private static final String TEXT = "Anta budgeten.";

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aDecisionIsRecommendedToAnotherBodyInItsMatter() {
    fixture.given(RECORDED).when(forward("body_committee", TEXT, MADE)).expectEvents(FORWARDED);
  }

  @Test
  void passingItOnAgainChangesNothingAndInOtherWordsIsRefused() {
    fixture
        .given(RECORDED, FORWARDED)
        .when(forward("body_committee", TEXT, MADE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(RECORDED, FORWARDED)
        .when(forward("body_committee", "Annat.", MADE))
        .expectException(
            Refused.as(DecisionsRefusal.DECISION_ALREADY_FORWARDED_WITH_OTHER_CONTENT, "toBodyId"));
  }

  @Test
  void aBodyDoesNotPassOnToItself() {
    fixture
        .given(RECORDED)
        .when(forward("body_group", TEXT, MADE))
        .expectException(Refused.as(DecisionsRefusal.FORWARDED_TO_OWN_BODY, "toBodyId"));
  }

  @Test
  void itIsNotPassedOnBeforeItIsMadeNorWhenItWasStruck() {
    fixture
        .given(RECORDED)
        .when(forward("body_committee", TEXT, MADE.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "forwardedOn"));
    fixture
        .given(RECORDED, STRUCK)
        .when(forward("body_committee", TEXT, MADE))
        .expectException(Refused.as(DecisionsRefusal.DECISION_STRUCK, "decisionId"));
  }

  @Test
  void whatIsOnlyAskedForIsNotPassedOn() {
    fixture
        .given(Circulations.ASKED_FOR)
        .when(
            new ForwardDecision(
                Circulations.MAIL,
                new BodyId("body_committee"),
                ForwardKind.FORWARDED,
                "Budget",
                TEXT,
                null,
                MADE))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NOT_MADE, "decisionId"));
  }

  @Test
  void theAnswerIsWantedAfterItWasPassedOn() {
    assertThatThrownBy(
            () ->
                new ForwardDecision(
                    ID,
                    new BodyId("body_committee"),
                    ForwardKind.FORWARDED,
                    "Budget",
                    TEXT,
                    MADE.minusDays(1),
                    MADE))
        .matches(
            e ->
                Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "answerWantedBy")
                    .matches(e));
  }
}
