package se.samverkan.decisions.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.referrals.Remitted.ANNOUNCED;
import static se.samverkan.decisions.referrals.Remitted.ANSWERED;
import static se.samverkan.decisions.referrals.Remitted.DONE;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.FILE;
import static se.samverkan.decisions.referrals.Remitted.PLANNED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.TITLE;
import static se.samverkan.decisions.referrals.Remitted.announce;
import static se.samverkan.decisions.referrals.Remitted.answer;
import static se.samverkan.decisions.referrals.Remitted.appoint;
import static se.samverkan.decisions.referrals.Remitted.done;
import static se.samverkan.decisions.referrals.Remitted.handle;
import static se.samverkan.decisions.referrals.Remitted.handled;
import static se.samverkan.decisions.referrals.Remitted.member;
import static se.samverkan.decisions.referrals.Remitted.plan;
import static se.samverkan.decisions.referrals.Remitted.receive;
import static se.samverkan.events.decisions.MemberHandling.DOES_NOT_ANSWER;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.platform.refusals.Refusal;

class ReferralsRefusalTest {

  private static final GroupMember MEMBER = member("organisation_botkyrka", "person_1");

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeCommandMeets(ReferralsRefusal code) {
    switch (code) {
      case DATE_BEFORE_REFERRAL ->
          meets(code, "doneOn", done("step_1", RECEIVED_ON.minusDays(1)), RECEIVED, PLANNED);
      case STEP_AFTER_ANSWER_DUE -> meets(code, "due", plan("Svar", DUE.plusDays(1)), RECEIVED);
      case WORKING_GROUP_EMPTY -> cannotBeAsked(code, () -> appoint(DUE));
      case WORKING_GROUP_NAMES_ONE_TWICE -> cannotBeAsked(code, () -> appoint(DUE, MEMBER, MEMBER));
      case ANSWER_HAS_NEITHER_FILE_NOR_NOTE -> cannotBeAsked(code, () -> answer(List.of(), DUE));
      case STEP_UNKNOWN -> meets(code, "stepId", done("step_9", DUE), RECEIVED, PLANNED);
      case REFERRAL_ALREADY_ANNOUNCED_WITH_OTHER_CONTENT ->
          meets(code, "referralId", announce("Annat", RECEIVED_ON), ANNOUNCED);
      case REFERRAL_ALREADY_RECEIVED ->
          meets(code, "referralId", announce(TITLE, RECEIVED_ON), RECEIVED);
      case REFERRAL_ALREADY_RECEIVED_WITH_OTHER_CONTENT ->
          meets(code, "referralId", receive("body_group", "Annat", RECEIVED_ON, DUE), RECEIVED);
      case REFERRAL_OF_ANOTHER_BODY ->
          meets(code, "bodyId", receive("body_other", TITLE, RECEIVED_ON, DUE), ANNOUNCED);
      case REFERRAL_NOT_RECEIVED ->
          meets(code, "referralId", answer(List.of(FILE), DUE), ANNOUNCED);
      case REFERRAL_CONCLUDED -> meets(code, "referralId", plan(), RECEIVED, ANSWERED);
      case STEP_ALREADY_PLANNED_WITH_OTHER_CONTENT ->
          meets(code, "stepId", plan("Annat", DUE), RECEIVED, PLANNED);
      case STEP_DONE -> meets(code, "stepId", done("step_1", DUE), RECEIVED, PLANNED, DONE);
      case LATER_HANDLING_HOLDS ->
          meets(
              code,
              "statedOn",
              handle(DOES_NOT_ANSWER, RECEIVED_ON),
              RECEIVED,
              handled(null, DOES_NOT_ANSWER, DUE));
    }
  }

  private static void meets(
      ReferralsRefusal code, String field, ReferralCommand command, ReferralEvent... history) {
    new AggregateTestFixture<>(Referral.class)
        .given((Object[]) history)
        .when(command)
        .expectException(Refused.as(code, field));
  }

  private static void cannotBeAsked(ReferralsRefusal code, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
