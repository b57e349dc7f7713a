package se.samverkan.decisions.referrals;

import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DONE;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.PLANNED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.done;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class DoReferralStepTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void aStepIsDone() {
    fixture.given(RECEIVED, PLANNED).when(done("step_1", DUE.minusDays(25))).expectEvents(DONE);
  }

  @Test
  void doingItAgainChangesNothing() {
    fixture
        .given(RECEIVED, PLANNED, DONE)
        .when(done("step_1", DUE.minusDays(25)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsNotDoneOnAnotherDayToo() {
    fixture
        .given(RECEIVED, PLANNED, DONE)
        .when(done("step_1", DUE))
        .expectException(Refused.as(ReferralsRefusal.STEP_DONE, "stepId"))
        .expectNoEvents();
  }

  @Test
  void aStepThatWasNotPlannedIsNotDone() {
    fixture
        .given(RECEIVED)
        .when(done("step_9", DUE))
        .expectException(Refused.as(ReferralsRefusal.STEP_UNKNOWN, "stepId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotDoneBeforeTheReferralIsKnown() {
    fixture
        .given(RECEIVED, PLANNED)
        .when(done("step_1", RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "doneOn"))
        .expectNoEvents();
  }

  @Test
  void nothingIsDoneAfterTheAnswer() {
    fixture
        .given(RECEIVED, PLANNED, ANSWERED)
        .when(done("step_1", DUE))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }
}
