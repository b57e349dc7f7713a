package se.samverkan.decisions.decision;

import static se.samverkan.decisions.DecisionsRefusal.DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON;
import static se.samverkan.decisions.decision.Decisions.CORRECTED;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.strike;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class StrikeDecisionTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aDecisionThatWasNeverMadeIsStruckWithAReason() {
    fixture.given(RECORDED).when(strike(STRUCK.reason())).expectEvents(STRUCK);
  }

  @Test
  void aCorrectedDecisionCanBeStruck() {
    fixture.given(RECORDED, CORRECTED).when(strike(STRUCK.reason())).expectEvents(STRUCK);
  }

  @Test
  void strikingItAgainForTheSameReasonChangesNothing() {
    fixture
        .given(RECORDED, STRUCK)
        .when(strike(STRUCK.reason()))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void strikingItAgainForAnotherReasonIsRefused() {
    fixture
        .given(RECORDED, STRUCK)
        .when(strike("hör till ett annat möte"))
        .expectException(Refused.as(DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON, "reason"))
        .expectNoEvents();
  }

  @Test
  void aDecisionThatWasNeverRecordedIsNotStruck() {
    fixture
        .givenNoPriorActivity()
        .when(strike(STRUCK.reason()))
        .expectException(AggregateNotFoundException.class);
  }
}
