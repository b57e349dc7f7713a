package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.decision.Aftermath.ID;
import static se.samverkan.decisions.decision.Aftermath.MADE;
import static se.samverkan.decisions.decision.Decisions.RECORDED;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;

class ReplaceDecisionTest {

  private static final LocalDate LATER = MADE.plusMonths(1);
  private static final DecisionReplaced REPLACED =
      new DecisionReplaced("decision_1", "decision_2", LATER, "nya siffror");

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aDecisionIsReplacedByAnotherWithAReason() {
    fixture.given(RECORDED).when(replaced("decision_2", LATER)).expectEvents(REPLACED);
  }

  @Test
  void sayingItAgainChangesNothing() {
    fixture
        .given(RECORDED, REPLACED)
        .when(replaced("decision_2", LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatNoLongerHoldsIsNotReplacedOtherwise() {
    fixture
        .given(RECORDED, REPLACED)
        .when(replaced("decision_3", LATER))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NO_LONGER_HOLDS, "decisionId"));
    fixture
        .given(RECORDED, new DecisionReplaced("decision_1", "decision_4", LATER, "annat"))
        .when(replaced("decision_2", LATER))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NO_LONGER_HOLDS, "decisionId"));
    fixture
        .given(RECORDED, new DecisionRevoked("decision_1", null, LATER, "annat"))
        .when(replaced("decision_2", LATER))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NO_LONGER_HOLDS, "decisionId"));
  }

  @Test
  void itHeldFromTheDayItWasMade() {
    fixture
        .given(RECORDED)
        .when(replaced("decision_2", MADE.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "replacedOn"));
  }

  @Test
  void noDecisionIsReplacedByItself() {
    assertThatThrownBy(() -> replaced("decision_1", LATER))
        .matches(
            e -> Refused.as(DecisionsRefusal.DECISION_REFERS_TO_ITSELF, "byDecisionId").matches(e));
  }

  private static ReplaceDecision replaced(String by, LocalDate on) {
    return new ReplaceDecision(ID, new DecisionId(by), on, "nya siffror");
  }
}
