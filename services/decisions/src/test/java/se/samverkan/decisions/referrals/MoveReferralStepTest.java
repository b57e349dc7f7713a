package se.samverkan.decisions.referrals;

import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DONE;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.MOVED;
import static se.samverkan.decisions.referrals.Remitted.PLANNED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.move;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class MoveReferralStepTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void aStepIsDueOnAnotherDate() {
    fixture.given(RECEIVED, PLANNED).when(move("step_1", DUE.minusDays(20))).expectEvents(MOVED);
  }

  @Test
  void movingItToWhereItIsChangesNothing() {
    fixture
        .given(RECEIVED, PLANNED, MOVED)
        .when(move("step_1", DUE.minusDays(20)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aStepThatWasNotPlannedIsNotMoved() {
    fixture
        .given(RECEIVED)
        .when(move("step_9", DUE))
        .expectException(Refused.as(ReferralsRefusal.STEP_UNKNOWN, "stepId"))
        .expectNoEvents();
  }

  @Test
  void aStepThatIsDoneIsNotMoved() {
    fixture
        .given(RECEIVED, PLANNED, DONE)
        .when(move("step_1", DUE))
        .expectException(Refused.as(ReferralsRefusal.STEP_DONE, "stepId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotMovedPastTheAnswer() {
    fixture
        .given(RECEIVED, PLANNED)
        .when(move("step_1", DUE.plusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.STEP_AFTER_ANSWER_DUE, "due"))
        .expectNoEvents();
  }

  @Test
  void itIsNotMovedBeforeTheReferralIsKnown() {
    fixture
        .given(RECEIVED, PLANNED)
        .when(move("step_1", RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "due"))
        .expectNoEvents();
  }

  @Test
  void nothingMovesAfterTheAnswer() {
    fixture
        .given(RECEIVED, PLANNED, ANSWERED)
        .when(move("step_1", DUE))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }
}
