package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.DECISION;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.OPENED;
import static se.samverkan.decisions.matter.Matters.WITHDRAWN;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;

class WithdrawMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  @Test
  void aMatterIsNoLongerPursuedBecauseOfADecision() {
    fixture.given(OPENED).when(withdraw("behövs inte")).expectEvents(WITHDRAWN);
  }

  @Test
  void withdrawingItAgainChangesNothingAndForAnotherReasonIsRefused() {
    fixture
        .given(OPENED, WITHDRAWN)
        .when(withdraw("behövs inte"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(OPENED, WITHDRAWN)
        .when(withdraw("annat"))
        .expectException(Refused.as(DecisionsRefusal.MATTER_WITHDRAWN, "matterId"));
  }

  private static WithdrawMatter withdraw(String reason) {
    return new WithdrawMatter(ID, DAY, DECISION, reason);
  }
}
