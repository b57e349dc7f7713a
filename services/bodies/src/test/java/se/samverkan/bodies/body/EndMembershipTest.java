package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.admitted;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.MembershipEnded;

class EndMembershipTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final MembershipEnded ENDED =
      new MembershipEnded(GROUP.value(), EKEBY.value(), JUNE);

  @Test
  void aMemberLeaves() {
    body.given(ESTABLISHED, admitted(EKEBY, MARCH)).when(end(JUNE)).expectEvents(ENDED);
  }

  @Test
  void leavingAgainOnTheSameDayChangesNothing() {
    body.given(ESTABLISHED, admitted(EKEBY, MARCH), ENDED)
        .when(end(JUNE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void leavingOnAnotherDayIsRefused() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY), ENDED)
        .when(end(MARCH))
        .expectException(RefusedWith.code(BodiesRefusal.MEMBERSHIP_ENDED_ON_ANOTHER_DATE));
  }

  @Test
  void nobodyLeavesBeforeJoining() {
    body.given(ESTABLISHED, admitted(EKEBY, MARCH))
        .when(end(JANUARY))
        .expectException(RefusedWith.code(BodiesRefusal.ORGANISATION_NOT_A_MEMBER));
  }

  @Test
  void whoIsNoMemberDoesNotLeave() {
    body.given(ESTABLISHED, admitted(LINDVIK, MARCH))
        .when(end(JUNE))
        .expectException(RefusedWith.code(BodiesRefusal.ORGANISATION_NOT_A_MEMBER));
  }

  @Test
  void anUnknownBodyHasNoMembers() {
    body.givenNoPriorActivity().when(end(JUNE)).expectException(AggregateNotFoundException.class);
  }

  private static EndMembership end(LocalDate to) {
    return new EndMembership(GROUP, EKEBY, to);
  }
}
