package se.samverkan.decisions.positions;

import static se.samverkan.decisions.positions.Answered.ASKED;
import static se.samverkan.decisions.positions.Answered.CLOSED;
import static se.samverkan.decisions.positions.Answered.name;
import static se.samverkan.decisions.positions.Answered.named;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class NameContactTest {

  private final AggregateTestFixture<Positions> fixture =
      new AggregateTestFixture<>(Positions.class);

  @Test
  void aMemberSaysWhoItsContactIs() {
    fixture.given(ASKED).when(name("person_2", 3)).expectEvents(named(null, "person_2", 3));
  }

  @Test
  void anotherContactKeepsThePreviousOne() {
    fixture
        .given(ASKED, named(null, "person_2", 3))
        .when(name("person_3", 4))
        .expectEvents(named("person_2", "person_3", 4));
  }

  @Test
  void namingTheSameAgainChangesNothing() {
    fixture
        .given(ASKED, named(null, "person_2", 3))
        .when(name("person_2", 4))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anEarlierContactDoesNotReplaceALaterOne() {
    fixture
        .given(ASKED, named(null, "person_2", 3))
        .when(name("person_3", 2))
        .expectException(Refused.as(PositionsRefusal.LATER_ANSWER_HOLDS, "namedOn"))
        .expectNoEvents();
  }

  @Test
  void nobodyIsNamedBeforeItIsAskedFor() {
    fixture
        .given(ASKED)
        .when(name("person_2", -1))
        .expectException(Refused.as(PositionsRefusal.DATE_BEFORE_POSITIONS_ASKED_FOR, "namedOn"))
        .expectNoEvents();
  }

  @Test
  void closedPositionsTakeNoContact() {
    fixture
        .given(ASKED, CLOSED)
        .when(name("person_2", 3))
        .expectException(Refused.as(PositionsRefusal.POSITIONS_CLOSED, "positionsId"))
        .expectNoEvents();
  }
}
