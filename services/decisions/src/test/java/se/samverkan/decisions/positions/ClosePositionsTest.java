package se.samverkan.decisions.positions;

import static se.samverkan.decisions.positions.Answered.ASKED;
import static se.samverkan.decisions.positions.Answered.ASKED_ON;
import static se.samverkan.decisions.positions.Answered.CLOSED;
import static se.samverkan.decisions.positions.Answered.ID;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class ClosePositionsTest {

  private final AggregateTestFixture<Positions> fixture =
      new AggregateTestFixture<>(Positions.class);

  @Test
  void noMoreAnswersAreWaitedFor() {
    fixture.given(ASKED).when(close(ASKED_ON.plusDays(40))).expectEvents(CLOSED);
  }

  @Test
  void closingThemAgainChangesNothing() {
    fixture
        .given(ASKED, CLOSED)
        .when(close(ASKED_ON.plusDays(40)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theyAreNotClosedOnAnotherDayToo() {
    fixture
        .given(ASKED, CLOSED)
        .when(close(ASKED_ON.plusDays(41)))
        .expectException(Refused.as(PositionsRefusal.POSITIONS_CLOSED, "positionsId"))
        .expectNoEvents();
  }

  @Test
  void theyAreNotClosedBeforeTheyAreAskedFor() {
    fixture
        .given(ASKED)
        .when(close(ASKED_ON.minusDays(1)))
        .expectException(Refused.as(PositionsRefusal.DATE_BEFORE_POSITIONS_ASKED_FOR, "closedOn"))
        .expectNoEvents();
  }

  private static ClosePositions close(LocalDate day) {
    return new ClosePositions(ID, day, "alla har svarat");
  }
}
