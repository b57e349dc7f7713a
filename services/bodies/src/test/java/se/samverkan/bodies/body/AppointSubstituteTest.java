package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.ANNA;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.OCTOBER;
import static se.samverkan.bodies.body.Given.admitted;
import static se.samverkan.bodies.body.Given.appointed;
import static se.samverkan.bodies.body.Given.dissolved;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.SubstituteAppointed;

class AppointSubstituteTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> MEMBERS =
      List.of(ESTABLISHED, admitted(EKEBY, JANUARY), admitted(LINDVIK, JANUARY));

  @Test
  void aPersonStandsInForAMember() {
    body.given(MEMBERS).when(substitute(MARCH, OCTOBER)).expectEvents(begun(MARCH, OCTOBER));
  }

  @Test
  void aRepresentativeOfAnotherMemberMayStandIn() {
    body.given(MEMBERS)
        .andGiven(appointed(LINDVIK, JANUARY))
        .when(substitute(MARCH, null))
        .expectEvents(begun(MARCH, null));
  }

  @Test
  void theSameAgainChangesNothing() {
    body.given(MEMBERS)
        .andGiven(begun(MARCH, OCTOBER))
        .when(substitute(MARCH, OCTOBER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void otherDatesThatOverlapAreRefused() {
    body.given(MEMBERS)
        .andGiven(begun(MARCH, OCTOBER))
        .when(substitute(JUNE, null))
        .expectException(RefusedWith.code(BodiesRefusal.SUBSTITUTE_APPOINTED_OTHERWISE));
  }

  @Test
  void afterTheEndThePersonMayStandInAgain() {
    body.given(MEMBERS)
        .andGiven(begun(JANUARY, MARCH))
        .when(substitute(JUNE, null))
        .expectEvents(begun(JUNE, null));
  }

  @Test
  void aRepresentativeDoesNotStandInForItself() {
    body.given(MEMBERS)
        .andGiven(appointed(EKEBY, JANUARY))
        .when(substitute(MARCH, null))
        .expectException(RefusedWith.code(BodiesRefusal.SUBSTITUTE_IS_REPRESENTATIVE));
  }

  @Test
  void onlyMembersHaveSubstitutes() {
    body.given(ESTABLISHED)
        .when(substitute(MARCH, null))
        .expectException(RefusedWith.code(BodiesRefusal.ORGANISATION_NOT_A_MEMBER));
  }

  @Test
  void nobodyStandsInInADissolvedBody() {
    body.given(MEMBERS)
        .andGiven(dissolved(JANUARY))
        .when(substitute(MARCH, null))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  private static AppointSubstitute substitute(LocalDate from, @Nullable LocalDate to) {
    return new AppointSubstitute(GROUP, ANNA, EKEBY, from, to);
  }

  private static SubstituteAppointed begun(LocalDate from, @Nullable LocalDate to) {
    return new SubstituteAppointed(GROUP.value(), ANNA.value(), EKEBY.value(), from, to);
  }
}
