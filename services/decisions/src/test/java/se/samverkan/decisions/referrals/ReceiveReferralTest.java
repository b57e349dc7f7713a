package se.samverkan.decisions.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.referrals.Remitted.ANNOUNCED;
import static se.samverkan.decisions.referrals.Remitted.ANNOUNCED_ON;
import static se.samverkan.decisions.referrals.Remitted.DECLINED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.DUE_CHANGED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.TITLE;
import static se.samverkan.decisions.referrals.Remitted.receive;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.platform.refusals.Refusal;

class ReceiveReferralTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void aReferralComesInWithoutBeingAnnounced() {
    fixture.givenNoPriorActivity().when(receive()).expectEvents(RECEIVED);
  }

  @Test
  void anAnnouncedReferralComesIn() {
    fixture.given(ANNOUNCED).when(receive()).expectEvents(RECEIVED);
  }

  @Test
  void receivingItAgainChangesNothing() {
    fixture
        .given(RECEIVED, DUE_CHANGED)
        .when(receive())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdIsNotReceivedWithOtherContent() {
    fixture
        .given(RECEIVED)
        .when(receive("body_group", "Regionplan", RECEIVED_ON, DUE))
        .expectException(
            Refused.as(ReferralsRefusal.REFERRAL_ALREADY_RECEIVED_WITH_OTHER_CONTENT, "referralId"))
        .expectNoEvents();
  }

  @Test
  void itComesToTheBodyItWasAnnouncedTo() {
    fixture
        .given(ANNOUNCED)
        .when(receive("body_committee", TITLE, RECEIVED_ON, DUE))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_OF_ANOTHER_BODY, "bodyId"))
        .expectNoEvents();
  }

  @Test
  void itDoesNotComeBeforeItWasAnnounced() {
    fixture
        .given(ANNOUNCED)
        .when(receive("body_group", TITLE, ANNOUNCED_ON.minusDays(1), DUE))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "receivedOn"))
        .expectNoEvents();
  }

  @Test
  void oneThatWasDeclinedDoesNotComeIn() {
    fixture
        .given(ANNOUNCED, DECLINED)
        .when(receive())
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void theAnswerIsNotDueBeforeItCame() {
    assertThatThrownBy(() -> receive("body_group", TITLE, RECEIVED_ON, RECEIVED_ON.minusDays(1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ReferralsRefusal.DATE_BEFORE_REFERRAL);
              assertThat(refusal.field()).isEqualTo("answerDue");
            });
  }
}
