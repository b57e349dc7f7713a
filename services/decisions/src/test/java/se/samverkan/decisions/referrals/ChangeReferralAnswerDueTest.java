package se.samverkan.decisions.referrals;

import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.DUE_CHANGED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.changeDue;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class ChangeReferralAnswerDueTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void theAnswerIsDueOnAnotherDate() {
    fixture.given(RECEIVED).when(changeDue(DUE.plusDays(14))).expectEvents(DUE_CHANGED);
  }

  @Test
  void changingItToWhatItIsChangesNothing() {
    fixture
        .given(RECEIVED, DUE_CHANGED)
        .when(changeDue(DUE.plusDays(14)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsNotDueBeforeTheReferralCame() {
    fixture
        .given(RECEIVED)
        .when(changeDue(RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "due"))
        .expectNoEvents();
  }

  @Test
  void anAnswerThatWasSentIsDueNoMore() {
    fixture
        .given(RECEIVED, ANSWERED)
        .when(changeDue(DUE.plusDays(14)))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void aReferralThatNobodyKnowsHasNoDueDate() {
    fixture
        .givenNoPriorActivity()
        .when(changeDue(DUE))
        .expectException(AggregateNotFoundException.class);
  }
}
