package se.samverkan.decisions.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.referrals.Remitted.ANNOUNCED;
import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.FILE;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.answer;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.platform.refusals.Refusal;

class AnswerReferralTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void theAnswerIsSent() {
    fixture.given(RECEIVED).when(answer(List.of(FILE), DUE)).expectEvents(ANSWERED);
  }

  @Test
  void answeringAgainChangesNothing() {
    fixture
        .given(RECEIVED, ANSWERED)
        .when(answer(List.of(FILE), DUE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsNotAnsweredOtherwiseToo() {
    fixture
        .given(RECEIVED, ANSWERED)
        .when(answer(List.of(FILE), DUE.plusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void oneThatHasNotComeIsNotAnswered() {
    fixture
        .given(ANNOUNCED)
        .when(answer(List.of(FILE), DUE))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_NOT_RECEIVED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotAnsweredBeforeItCame() {
    fixture
        .given(ANNOUNCED, RECEIVED)
        .when(answer(List.of(FILE), RECEIVED_ON.minusDays(1)))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "sentOn"))
        .expectNoEvents();
  }

  @Test
  void anAnswerHasAFileOrANote() {
    assertThatThrownBy(() -> answer(List.of(), DUE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code())
                  .isEqualTo(ReferralsRefusal.ANSWER_HAS_NEITHER_FILE_NOR_NOTE);
              assertThat(refusal.field()).isEqualTo("files");
            });
  }
}
