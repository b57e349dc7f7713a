package se.samverkan.bodies.body;

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
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;

class CorrectRepresentativeReliefTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> RELIEVED =
      List.of(
          ESTABLISHED,
          admitted(EKEBY, JANUARY),
          appointed(EKEBY, MARCH),
          new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), JUNE, true));

  @Test
  void thePersonLeftOnAnotherDay() {
    body.given(RELIEVED).when(correct(OCTOBER, true)).expectEvents(corrected(OCTOBER, true));
  }

  @Test
  void thePersonStillSits() {
    body.given(RELIEVED).when(correct(null, false)).expectEvents(corrected(null, false));
  }

  @Test
  void whoStillSitsCanLeaveLater() {
    body.given(RELIEVED)
        .andGiven(corrected(null, false))
        .when(new RelieveRepresentative(GROUP, ANNA, EKEBY, OCTOBER, false))
        .expectEvents(
            new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), OCTOBER, false));
  }

  @Test
  void theSameDayAgainChangesNothing() {
    body.given(RELIEVED)
        .when(correct(JUNE, true))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nobodyLeavesBeforeSitting() {
    body.given(RELIEVED)
        .when(correct(JANUARY, true))
        .expectException(RefusedWith.code(BodiesRefusal.TERM_ENDS_BEFORE_IT_STARTS));
  }

  @Test
  void whoWasNotRelievedHasNoReliefToCorrect() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY), appointed(EKEBY, MARCH))
        .when(correct(OCTOBER, true))
        .expectException(RefusedWith.code(BodiesRefusal.REPRESENTATIVE_NOT_RELIEVED));
  }

  private static CorrectRepresentativeRelief correct(@Nullable LocalDate to, boolean thanked) {
    return new CorrectRepresentativeRelief(GROUP, ANNA, EKEBY, to, thanked, "fel läst");
  }

  private static RepresentativeReliefCorrected corrected(@Nullable LocalDate to, boolean thanked) {
    return new RepresentativeReliefCorrected(
        GROUP.value(), ANNA.value(), EKEBY.value(), JUNE, to, thanked, "fel läst");
  }
}
