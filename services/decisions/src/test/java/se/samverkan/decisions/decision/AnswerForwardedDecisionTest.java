package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Aftermath.FORWARDED;
import static se.samverkan.decisions.decision.Aftermath.MADE;
import static se.samverkan.decisions.decision.Aftermath.answer;
import static se.samverkan.decisions.decision.Aftermath.answered;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.events.decisions.DecisionOutcome.APPROVED;
import static se.samverkan.events.decisions.DecisionOutcome.TABLED;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;

class AnswerForwardedDecisionTest {

  private static final LocalDate DECEMBER = MADE.plusMonths(1);
  private static final LocalDate JANUARY = MADE.plusMonths(2);

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void theBodyItWentToAnswers() {
    fixture
        .given(RECORDED, FORWARDED)
        .when(answer("body_committee", TABLED, DECEMBER))
        .expectEvents(answered(TABLED, DECEMBER));
  }

  @Test
  void itMayAnswerOtherwiseLater() {
    fixture
        .given(RECORDED, FORWARDED, answered(TABLED, DECEMBER))
        .when(answer("body_committee", APPROVED, JANUARY))
        .expectEvents(answered(APPROVED, JANUARY));
  }

  @Test
  void anAnswerThatComesAgainChangesNothing() {
    fixture
        .given(RECORDED, FORWARDED, answered(TABLED, DECEMBER), answered(APPROVED, JANUARY))
        .when(answer("body_committee", TABLED, DECEMBER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aBodyItDidNotGoToDoesNotAnswer() {
    fixture
        .given(RECORDED, FORWARDED)
        .when(answer("body_council", APPROVED, DECEMBER))
        .expectException(Refused.as(DecisionsRefusal.NOT_FORWARDED_TO_BODY, "byBodyId"));
  }

  @Test
  void nobodyAnswersBeforeItWasPassedOn() {
    fixture
        .given(RECORDED, FORWARDED)
        .when(answer("body_committee", APPROVED, MADE.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "answeredOn"));
  }
}
