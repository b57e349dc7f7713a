package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Circulations.ASKED_FOR;
import static se.samverkan.decisions.decision.Circulations.ASKED_ON;
import static se.samverkan.decisions.decision.Circulations.CARRIED;
import static se.samverkan.decisions.decision.Circulations.FELL;
import static se.samverkan.decisions.decision.Circulations.MAIL;
import static se.samverkan.decisions.decision.Circulations.answer;
import static se.samverkan.decisions.decision.Circulations.answered;
import static se.samverkan.events.decisions.CirculationAnswer.AGAINST;
import static se.samverkan.events.decisions.CirculationAnswer.IN_FAVOUR;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.OrganisationId;

class AnswerCirculationTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void oneOfTheAskedAnswers() {
    fixture
        .given(ASKED_FOR)
        .when(answer("organisation_a", IN_FAVOUR))
        .expectEvents(answered("organisation_a", IN_FAVOUR));
  }

  @Test
  void anotherAnswerKeepsThePreviousOne() {
    fixture
        .given(ASKED_FOR, answered("organisation_a", IN_FAVOUR))
        .when(answer("organisation_a", AGAINST))
        .expectEvents(answered("organisation_a", IN_FAVOUR, AGAINST));
  }

  @Test
  void theSameAnswerAgainChangesNothingNotEvenAfterTheEnd() {
    fixture
        .given(
            ASKED_FOR,
            answered("organisation_a", IN_FAVOUR),
            answered("organisation_a", IN_FAVOUR, AGAINST),
            FELL)
        .when(answer("organisation_a", AGAINST))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whoWasNotAskedDoesNotAnswer() {
    fixture
        .given(ASKED_FOR)
        .when(answer("organisation_x", IN_FAVOUR))
        .expectException(Refused.as(DecisionsRefusal.NOT_ASKED, "organisationId"));
  }

  @Test
  void nobodyAnswersWhatIsDecidedOrFallen() {
    fixture
        .given(ASKED_FOR, CARRIED)
        .when(answer("organisation_a", AGAINST))
        .expectException(Refused.as(DecisionsRefusal.CIRCULATION_ENDED, "decisionId"));
    fixture
        .given(ASKED_FOR, FELL)
        .when(answer("organisation_a", AGAINST))
        .expectException(Refused.as(DecisionsRefusal.CIRCULATION_ENDED, "decisionId"));
  }

  @Test
  void nobodyAnswersBeforeBeingAsked() {
    fixture
        .given(ASKED_FOR)
        .when(
            new AnswerCirculation(
                MAIL,
                new OrganisationId("organisation_a"),
                null,
                IN_FAVOUR,
                null,
                ASKED_ON.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "answeredOn"));
  }

  @Test
  void whatIsNotAskedForIsNotAnswered() {
    fixture
        .given(Decisions.RECORDED)
        .when(
            new AnswerCirculation(
                new DecisionId("decision_1"),
                new OrganisationId("organisation_a"),
                null,
                IN_FAVOUR,
                null,
                ASKED_ON))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NOT_CIRCULATED, "decisionId"));
  }
}
