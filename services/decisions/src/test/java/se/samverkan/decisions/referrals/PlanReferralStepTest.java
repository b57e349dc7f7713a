package se.samverkan.decisions.referrals;

import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.DUE_CHANGED;
import static se.samverkan.decisions.referrals.Remitted.MOVED;
import static se.samverkan.decisions.referrals.Remitted.PLANNED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.plan;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class PlanReferralStepTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void aStepIsToBeDoneByADate() {
    fixture.given(RECEIVED).when(plan()).expectEvents(PLANNED);
  }

  @Test
  void planningItAgainDoesNotUndoThatItMoved() {
    fixture
        .given(RECEIVED, PLANNED, MOVED)
        .when(plan())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameStepIsNotPlannedOtherwise() {
    fixture
        .given(RECEIVED, PLANNED)
        .when(plan("Nämnderna", DUE))
        .expectException(
            Refused.as(ReferralsRefusal.STEP_ALREADY_PLANNED_WITH_OTHER_CONTENT, "stepId"))
        .expectNoEvents();
  }

  @Test
  void aStepIsNotDueAfterTheAnswer() {
    fixture
        .given(RECEIVED)
        .when(plan("Nämnderna", DUE.plusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.STEP_AFTER_ANSWER_DUE, "due"))
        .expectNoEvents();
  }

  @Test
  void aStepIsPlannedWhenTheAnswerHasMoreTime() {
    fixture
        .given(RECEIVED, DUE_CHANGED)
        .when(plan(PLANNED.step(), DUE.minusDays(30)))
        .expectEvents(PLANNED);
  }

  @Test
  void aStepIsNotDueBeforeTheReferralIsKnown() {
    fixture
        .given(RECEIVED)
        .when(plan("Nämnderna", RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "due"))
        .expectNoEvents();
  }

  @Test
  void nothingIsPlannedAfterTheAnswer() {
    fixture
        .given(RECEIVED, ANSWERED)
        .when(plan())
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }
}
