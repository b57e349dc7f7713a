package se.samverkan.decisions.positions;

import static se.samverkan.decisions.positions.Answered.ASKED;
import static se.samverkan.decisions.positions.Answered.CLOSED;
import static se.samverkan.decisions.positions.Answered.take;
import static se.samverkan.decisions.positions.Answered.taken;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.Position;

class TakePositionTest {

  private final AggregateTestFixture<Positions> fixture =
      new AggregateTestFixture<>(Positions.class);

  @Test
  void aMemberSaysWhatItHasDecided() {
    fixture
        .given(ASKED)
        .when(take("organisation_botkyrka", Position.JOINS, 5))
        .expectEvents(taken(null, Position.JOINS, 5));
  }

  @Test
  void aChangedPositionKeepsThePreviousOne() {
    fixture
        .given(ASKED, taken(null, Position.JOINS, 5))
        .when(take("organisation_botkyrka", Position.STAYS_OUT, 9))
        .expectEvents(taken(Position.JOINS, Position.STAYS_OUT, 9));
  }

  @Test
  void takingItAgainChangesNothing() {
    fixture
        .given(ASKED, taken(null, Position.JOINS, 5))
        .when(take("organisation_botkyrka", Position.JOINS, 5))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void takingItAgainAfterClosingChangesNothing() {
    fixture
        .given(ASKED, taken(null, Position.JOINS, 5), CLOSED)
        .when(take("organisation_botkyrka", Position.JOINS, 5))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void oneThatWasNotAskedDoesNotAnswer() {
    fixture
        .given(ASKED)
        .when(take("organisation_huddinge", Position.JOINS, 5))
        .expectException(Refused.as(PositionsRefusal.ORGANISATION_NOT_ASKED, "organisationId"))
        .expectNoEvents();
  }

  @Test
  void nobodyAnswersBeforeBeingAsked() {
    fixture
        .given(ASKED)
        .when(take("organisation_botkyrka", Position.JOINS, -1))
        .expectException(Refused.as(PositionsRefusal.DATE_BEFORE_POSITIONS_ASKED_FOR, "takenOn"))
        .expectNoEvents();
  }

  @Test
  void anEarlierAnswerDoesNotReplaceALaterOne() {
    fixture
        .given(ASKED, taken(null, Position.JOINS, 5))
        .when(take("organisation_botkyrka", Position.STAYS_OUT, 4))
        .expectException(Refused.as(PositionsRefusal.LATER_ANSWER_HOLDS, "takenOn"))
        .expectNoEvents();
  }

  @Test
  void closedPositionsTakeNoAnswer() {
    fixture
        .given(ASKED, CLOSED)
        .when(take("organisation_botkyrka", Position.JOINS, 5))
        .expectException(Refused.as(PositionsRefusal.POSITIONS_CLOSED, "positionsId"))
        .expectNoEvents();
  }

  @Test
  void positionsThatNobodyAskedForAreNotTaken() {
    fixture
        .givenNoPriorActivity()
        .when(take("organisation_botkyrka", Position.JOINS, 5))
        .expectException(AggregateNotFoundException.class);
  }
}
