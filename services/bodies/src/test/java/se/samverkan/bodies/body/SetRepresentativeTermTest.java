package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.bodies.body.Given.ANNA;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.OCTOBER;
import static se.samverkan.bodies.body.Given.admitted;
import static se.samverkan.bodies.body.Given.appointed;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.platform.refusals.Refusal;

class SetRepresentativeTermTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> SITTING =
      List.of(ESTABLISHED, admitted(EKEBY, JANUARY), appointed(EKEBY, JANUARY));

  @Test
  void aTermRunsToADayKnownAhead() {
    body.given(SITTING).when(set(MARCH, OCTOBER)).expectEvents(ended(null, OCTOBER));
  }

  @Test
  void aTermIsProlonged() {
    body.given(SITTING)
        .andGiven(ended(null, JUNE))
        .when(set(JANUARY, OCTOBER))
        .expectEvents(ended(JUNE, OCTOBER));
  }

  @Test
  void theSameEndAgainChangesNothing() {
    body.given(SITTING)
        .andGiven(ended(null, JUNE))
        .when(set(JANUARY, JUNE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void thePersonSitsNoMoreAfterThatDay() {
    body.given(SITTING)
        .andGiven(ended(null, MARCH))
        .when(set(JUNE, OCTOBER))
        .expectException(RefusedWith.code(BodiesRefusal.REPRESENTATIVE_NOT_SITTING));
  }

  @Test
  void thePersonCanStillLeaveEarlier() {
    body.given(SITTING)
        .andGiven(ended(null, OCTOBER))
        .when(new RelieveRepresentative(GROUP, ANNA, EKEBY, JUNE, true))
        .expectEvents(
            new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), JUNE, true));
  }

  @Test
  void whoWasRelievedHasNoTermToSet() {
    body.given(SITTING)
        .andGiven(
            new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), JUNE, true))
        .when(set(MARCH, OCTOBER))
        .expectException(RefusedWith.code(BodiesRefusal.REPRESENTATIVE_RELIEVED_OTHERWISE));
  }

  @Test
  void appointedWithAnEndBothAreRecorded() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY))
        .when(new AppointRepresentative(GROUP, ANNA, EKEBY, JANUARY, JUNE))
        .expectEvents(appointed(EKEBY, JANUARY), ended(null, JUNE));
  }

  @Test
  void appointedAgainWithTheSameEndChangesNothing() {
    body.given(SITTING)
        .andGiven(ended(null, JUNE))
        .when(new AppointRepresentative(GROUP, ANNA, EKEBY, JANUARY, JUNE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void seenEarlierTheTermReachesBackAndEndsOnItsDay() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY), appointed(EKEBY, MARCH))
        .when(new AppointRepresentative(GROUP, ANNA, EKEBY, JANUARY, JUNE))
        .expectEvents(
            new RepresentativeTermCorrected(
                GROUP.value(), ANNA.value(), EKEBY.value(), MARCH, JANUARY),
            ended(null, JUNE));
  }

  @Test
  void aTermDoesNotEndBeforeItStarts() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(JUNE, MARCH))
        .matches(refusal -> refusal.code() == BodiesRefusal.TERM_ENDS_BEFORE_IT_STARTS);
  }

  private static SetRepresentativeTerm set(LocalDate from, LocalDate to) {
    return new SetRepresentativeTerm(GROUP, ANNA, EKEBY, from, to, null);
  }

  private static RepresentativeTermSet ended(@Nullable LocalDate previousTo, LocalDate to) {
    return new RepresentativeTermSet(
        GROUP.value(), ANNA.value(), EKEBY.value(), JANUARY, previousTo, to, null);
  }
}
