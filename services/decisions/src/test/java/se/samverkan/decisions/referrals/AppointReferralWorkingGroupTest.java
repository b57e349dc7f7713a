package se.samverkan.decisions.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.referrals.Remitted.APPOINTED;
import static se.samverkan.decisions.referrals.Remitted.DECLINED;
import static se.samverkan.decisions.referrals.Remitted.DUE;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED;
import static se.samverkan.decisions.referrals.Remitted.RECEIVED_ON;
import static se.samverkan.decisions.referrals.Remitted.appoint;
import static se.samverkan.decisions.referrals.Remitted.member;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.ReferralWorkingGroupAppointed;
import se.samverkan.events.decisions.WorkingGroupMember;
import se.samverkan.platform.refusals.Refusal;

class AppointReferralWorkingGroupTest {

  private final AggregateTestFixture<Referral> fixture = new AggregateTestFixture<>(Referral.class);

  @Test
  void itIsSaidWhoWritesTheAnswer() {
    fixture
        .given(RECEIVED)
        .when(appoint(RECEIVED_ON, member("organisation_botkyrka", "person_1")))
        .expectEvents(APPOINTED);
  }

  @Test
  void aNewGroupKeepsThePreviousOne() {
    fixture
        .given(RECEIVED, APPOINTED)
        .when(appoint(DUE, member("organisation_solna", "person_2")))
        .expectEvents(
            new ReferralWorkingGroupAppointed(
                "referral_1",
                APPOINTED.members(),
                List.of(new WorkingGroupMember("organisation_solna", "person_2")),
                "body_network",
                DUE));
  }

  @Test
  void appointingTheSameAgainChangesNothing() {
    fixture
        .given(RECEIVED, APPOINTED)
        .when(appoint(RECEIVED_ON, member("organisation_botkyrka", "person_1")))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nobodyIsAppointedBeforeTheReferralIsKnown() {
    fixture
        .given(RECEIVED)
        .when(appoint(RECEIVED_ON.minusDays(1), member("organisation_botkyrka", "person_1")))
        .expectException(Refused.as(ReferralsRefusal.DATE_BEFORE_REFERRAL, "appointedOn"))
        .expectNoEvents();
  }

  @Test
  void nobodyIsAppointedWhenItIsDeclined() {
    fixture
        .given(RECEIVED, DECLINED)
        .when(appoint(RECEIVED_ON, member("organisation_botkyrka", "person_1")))
        .expectException(Refused.as(ReferralsRefusal.REFERRAL_CONCLUDED, "referralId"))
        .expectNoEvents();
  }

  @Test
  void aGroupHasMembers() {
    assertThatThrownBy(() -> appoint(RECEIVED_ON))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ReferralsRefusal.WORKING_GROUP_EMPTY);
              assertThat(refusal.field()).isEqualTo("members");
            });
  }

  @Test
  void nobodyIsInItTwice() {
    assertThatThrownBy(
            () ->
                appoint(
                    RECEIVED_ON,
                    member("organisation_botkyrka", "person_1"),
                    member("organisation_botkyrka", "person_1")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ReferralsRefusal.WORKING_GROUP_NAMES_ONE_TWICE);
              assertThat(refusal.field()).isEqualTo("members");
            });
  }
}
