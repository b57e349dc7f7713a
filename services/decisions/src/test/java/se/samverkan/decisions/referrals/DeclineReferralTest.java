package se.samverkan.decisions.referrals;

import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DECLINED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.decline;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;

class DeclineReferralTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void theReferralIsNotAnswered() {
    fixture.given(RECEIVED).when(decline(RECEIVED_ON)).expectEvents(DECLINED);
  }

  @Test
  void decliningAgainChangesNothing() {
    fixture
        .given(RECEIVED, DECLINED)
        .when(decline(RECEIVED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void oneThatWasAnsweredIsNotDeclined() {
    fixture
        .given(RECEIVED, ANSWERED)
        .when(decline(DUE))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotDeclinedBeforeItIsKnown() {
    fixture
        .given(RECEIVED)
        .when(decline(RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "declinedOn"))
        .expectNoEvents();
  }
}
