package se.samverkan.decisions.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.referrals.Remitted.ANNOUNCED;
import static se.samverkan.decisions.referrals.Remitted.ANNOUNCED_ON;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.TITLE;
import static se.samverkan.decisions.referrals.Remitted.announce;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.platform.refusals.Refusal;

class AnnounceReferralTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void aReferralIsSaidToCome() {
    fixture.givenNoPriorActivity().when(announce(TITLE, RECEIVED_ON)).expectEvents(ANNOUNCED);
  }

  @Test
  void announcingItAgainChangesNothing() {
    fixture
        .given(ANNOUNCED)
        .when(announce(TITLE, RECEIVED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void announcingItAgainAfterItCameChangesNothing() {
    fixture
        .given(ANNOUNCED, RECEIVED)
        .when(announce(TITLE, RECEIVED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdIsNotAnnouncedWithOtherContent() {
    fixture
        .given(ANNOUNCED)
        .when(announce("Regionplan", RECEIVED_ON))
        .expectException(
            Refused.as(
                ReferralsRefusal.REFERRAL_ALREADY_ANNOUNCED_WITH_OTHER_CONTENT, "referralId"))
        .expectNoEvents();
  }

  @Test
  void oneThatHasComeIsNoLongerAnnounced() {
    fixture
        .given(RECEIVED)
        .when(announce(TITLE, RECEIVED_ON))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_ALREADY_RECEIVED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotExpectedBeforeItIsAnnounced() {
    assertThatThrownBy(() -> announce(TITLE, ANNOUNCED_ON.minusDays(1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ReferralsRefusal.DATE_BEFORE_REFERRAL);
              assertThat(refusal.field()).isEqualTo("expectedOn");
            });
  }
}
