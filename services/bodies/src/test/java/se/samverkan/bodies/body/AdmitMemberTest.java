package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.OCTOBER;
import static se.samverkan.bodies.body.Given.admitted;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;

class AdmitMemberTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  @Test
  void anOrganisationBecomesAMember() {
    body.given(ESTABLISHED).when(admit(MARCH)).expectEvents(admitted(EKEBY, MARCH));
  }

  @Test
  void aMemberSeenAgainLaterTellsNothingNew() {
    body.given(ESTABLISHED, admitted(EKEBY, MARCH))
        .when(admit(JUNE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aMemberSeenEarlierWasAMemberEarlier() {
    body.given(ESTABLISHED, admitted(EKEBY, MARCH))
        .when(admit(JANUARY))
        .expectEvents(new MembershipStartCorrected(GROUP.value(), EKEBY.value(), MARCH, JANUARY));
  }

  @Test
  void whoHasLeftIsAdmittedAnew() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY), ended(MARCH))
        .when(admit(JUNE))
        .expectEvents(admitted(EKEBY, JUNE));
  }

  @Test
  void whoWasSeenBetweenLeavingAndReturningReturnedEarlier() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY), ended(MARCH), admitted(EKEBY, OCTOBER))
        .when(admit(JUNE))
        .expectEvents(new MembershipStartCorrected(GROUP.value(), EKEBY.value(), OCTOBER, JUNE));
  }

  @Test
  void whoWasSeenBeforeAMembershipThatHasEndedWasAMemberEarlier() {
    body.given(ESTABLISHED, admitted(EKEBY, MARCH), ended(JUNE))
        .when(admit(JANUARY))
        .expectEvents(new MembershipStartCorrected(GROUP.value(), EKEBY.value(), MARCH, JANUARY));
  }

  @Test
  void anUnknownBodyAdmitsNobody() {
    body.givenNoPriorActivity()
        .when(admit(MARCH))
        .expectException(AggregateNotFoundException.class);
  }

  private static AdmitMember admit(LocalDate from) {
    return new AdmitMember(GROUP, EKEBY, from);
  }

  private static MembershipEnded ended(LocalDate to) {
    return new MembershipEnded(GROUP.value(), EKEBY.value(), to);
  }
}
