package se.samverkan.decisions.positions;

import static se.samverkan.decisions.positions.Answered.ASKED;
import static se.samverkan.decisions.positions.Answered.CLOSED;
import static se.samverkan.decisions.positions.Answered.LETTER;
import static se.samverkan.decisions.positions.Answered.sign;
import static se.samverkan.decisions.positions.Answered.signed;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class SignLetterOfIntentTest {

  private final AggregateTestFixture<Positions> fixture =
      new AggregateTestFixture<>(Positions.class);

  @Test
  void aMemberSignsALetterOfIntent() {
    fixture.given(ASKED).when(sign(LETTER, 3)).expectEvents(signed(LETTER, 3));
  }

  @Test
  void theFileMayFollow() {
    fixture.given(ASKED, signed(null, 3)).when(sign(LETTER, 3)).expectEvents(signed(LETTER, 3));
  }

  @Test
  void signingItAgainChangesNothing() {
    fixture
        .given(ASKED, signed(LETTER, 3))
        .when(sign(LETTER, 3))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anEarlierLetterDoesNotReplaceALaterOne() {
    fixture
        .given(ASKED, signed(LETTER, 3))
        .when(sign(LETTER, 2))
        .expectException(Refused.as(PositionsRefusal.LATER_ANSWER_HOLDS, "signedOn"))
        .expectNoEvents();
  }

  @Test
  void nothingIsSignedBeforeItIsAskedFor() {
    fixture
        .given(ASKED)
        .when(sign(LETTER, -1))
        .expectException(Refused.as(PositionsRefusal.DATE_BEFORE_POSITIONS_ASKED_FOR, "signedOn"))
        .expectNoEvents();
  }

  @Test
  void closedPositionsTakeNoLetter() {
    fixture
        .given(ASKED, CLOSED)
        .when(sign(LETTER, 3))
        .expectException(Refused.as(PositionsRefusal.POSITIONS_CLOSED, "positionsId"))
        .expectNoEvents();
  }
}
