package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Circulations.ASKED_FOR;
import static se.samverkan.decisions.decision.Circulations.ASKED_ON;
import static se.samverkan.decisions.decision.Circulations.CARRIED;
import static se.samverkan.decisions.decision.Circulations.FELL;
import static se.samverkan.decisions.decision.Circulations.LATER;
import static se.samverkan.decisions.decision.Circulations.MAIL;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;

class LetDecisionFallTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void whatIsAskedForFallsWithAReason() {
    fixture.given(ASKED_FOR).when(fall(LATER, "för få svar")).expectEvents(FELL);
  }

  @Test
  void lettingItFallAgainChangesNothing() {
    fixture
        .given(ASKED_FOR, FELL)
        .when(fall(LATER, "för få svar"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatIsDecidedOrFallenDoesNotFallForAnotherReason() {
    fixture
        .given(ASKED_FOR, CARRIED)
        .when(fall(LATER, "för få svar"))
        .expectException(Refused.as(DecisionsRefusal.CIRCULATION_ENDED, "decisionId"));
    fixture
        .given(ASKED_FOR, FELL)
        .when(fall(LATER, "annat"))
        .expectException(Refused.as(DecisionsRefusal.CIRCULATION_ENDED, "decisionId"));
  }

  @Test
  void itDoesNotFallBeforeItIsAskedFor() {
    fixture
        .given(ASKED_FOR)
        .when(fall(ASKED_ON.minusDays(1), "för få svar"))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "fellOn"));
  }

  private static LetDecisionFall fall(LocalDate on, String reason) {
    return new LetDecisionFall(MAIL, on, reason);
  }
}
