package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Proposals.DAY;
import static se.samverkan.decisions.decision.Proposals.ID;
import static se.samverkan.decisions.decision.Proposals.MADE;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.ReservationMade;

class MakeReservationTest {

  private static final ReservationMade RESERVED =
      new ReservationMade(
          "decision_1", "reservation_1", "person_a", "organisation_a", "för dyrt", DAY);

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void someoneDoesNotStandBehindADecision() {
    fixture.given(RECORDED).when(reserve("för dyrt", DAY)).expectEvents(RESERVED);
  }

  @Test
  void theSameAgainChangesNothingAndInOtherWordsIsRefused() {
    fixture
        .given(RECORDED, RESERVED)
        .when(reserve("för dyrt", DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(RECORDED, RESERVED)
        .when(reserve("för sent", DAY))
        .expectException(
            Refused.as(
                DecisionsRefusal.RESERVATION_ALREADY_MADE_WITH_OTHER_CONTENT, "reservationId"));
  }

  @Test
  void thereIsADecisionToHoldItAgainst() {
    fixture
        .given(MADE)
        .when(reserve("för dyrt", DAY))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NOT_MADE, "decisionId"));
    fixture
        .given(RECORDED)
        .when(reserve("för dyrt", DAY.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "madeOn"));
  }

  private static MakeReservation reserve(String text, LocalDate on) {
    return new MakeReservation(
        ID,
        new ReservationId("reservation_1"),
        new PersonId("person_a"),
        new OrganisationId("organisation_a"),
        text,
        on);
  }
}
