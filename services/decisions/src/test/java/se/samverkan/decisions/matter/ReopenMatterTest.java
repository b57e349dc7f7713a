package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.CLOSED;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.OPENED;
import static se.samverkan.decisions.matter.Matters.WITHDRAWN;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterReopened;

class ReopenMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  private static final MatterReopened REOPENED = new MatterReopened("matter_1", DAY, "ny fråga");

  @Test
  void whatWasClosedOrWithdrawnIsFollowedAgain() {
    fixture.given(OPENED, CLOSED).when(reopen(DAY)).expectEvents(REOPENED);
    fixture.given(OPENED, WITHDRAWN).when(reopen(DAY)).expectEvents(REOPENED);
  }

  @Test
  void whatIsFollowedIsNotReopened() {
    fixture
        .given(OPENED, CLOSED, REOPENED)
        .when(reopen(DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsNotReopenedBeforeItWasClosed() {
    fixture
        .given(OPENED, CLOSED)
        .when(reopen(DAY.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "reopenedOn"));
  }

  private static ReopenMatter reopen(LocalDate on) {
    return new ReopenMatter(ID, on, "ny fråga");
  }
}
