package se.samverkan.decisions.referrals;

import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.handle;
import static se.samverkan.decisions.referrals.Remitted.handled;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MemberHandling;

class HandleReferralAsMemberTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void aMemberSaysHowItHandlesTheReferral() {
    fixture
        .given(RECEIVED)
        .when(handle(MemberHandling.JOINS_COMMON_ANSWER, RECEIVED_ON))
        .expectEvents(handled(null, MemberHandling.JOINS_COMMON_ANSWER, RECEIVED_ON));
  }

  @Test
  void sayingOtherwiseKeepsWhatWasSaidBefore() {
    fixture
        .given(RECEIVED, handled(null, MemberHandling.JOINS_COMMON_ANSWER, RECEIVED_ON))
        .when(handle(MemberHandling.ANSWERS_SEPARATELY, DUE))
        .expectEvents(
            handled(MemberHandling.JOINS_COMMON_ANSWER, MemberHandling.ANSWERS_SEPARATELY, DUE));
  }

  @Test
  void sayingItAgainChangesNothing() {
    fixture
        .given(
            RECEIVED,
            handled(null, MemberHandling.JOINS_COMMON_ANSWER, RECEIVED_ON),
            handled(MemberHandling.JOINS_COMMON_ANSWER, MemberHandling.ANSWERS_SEPARATELY, DUE))
        .when(handle(MemberHandling.ANSWERS_SEPARATELY, DUE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatWasSaidEarlierDoesNotReplaceWhatWasSaidLater() {
    fixture
        .given(RECEIVED, handled(null, MemberHandling.JOINS_COMMON_ANSWER, DUE))
        .when(handle(MemberHandling.ANSWERS_SEPARATELY, RECEIVED_ON))
        .expectException(Refused.as(ReferralsRefusal.LATER_HANDLING_HOLDS, "statedOn"))
        .expectNoEvents();
  }

  @Test
  void nobodyHandlesItBeforeItIsKnown() {
    fixture
        .given(RECEIVED)
        .when(handle(MemberHandling.ANSWERS_SEPARATELY, RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "statedOn"))
        .expectNoEvents();
  }

  @Test
  void nobodyHandlesItAfterTheAnswer() {
    fixture
        .given(RECEIVED, ANSWERED)
        .when(handle(MemberHandling.ANSWERS_SEPARATELY, DUE))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }
}
