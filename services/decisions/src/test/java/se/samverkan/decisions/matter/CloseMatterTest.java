package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.CLOSED;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.DECISION;
import static se.samverkan.decisions.matter.Matters.GROUP;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.ITEM;
import static se.samverkan.decisions.matter.Matters.MEETING;
import static se.samverkan.decisions.matter.Matters.OPENED;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;

class CloseMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  @Test
  void aMatterIsSettled() {
    fixture.given(OPENED).when(close(DAY)).expectEvents(CLOSED);
  }

  @Test
  void closingItAgainChangesNothingAndOnAnotherDayIsRefused() {
    fixture
        .given(OPENED, CLOSED)
        .when(close(DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(OPENED, CLOSED)
        .when(close(DAY.plusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.MATTER_CLOSED, "matterId"));
  }

  @Test
  void whatIsClosedIsNotTakenUp() {
    fixture
        .given(OPENED, CLOSED)
        .when(new TakeUpMatter(ID, GROUP, MEETING, ITEM, "7", "Planen", DAY))
        .expectException(Refused.as(DecisionsRefusal.MATTER_CLOSED, "matterId"));
  }

  private static CloseMatter close(LocalDate on) {
    return new CloseMatter(ID, on, DECISION, null);
  }
}
