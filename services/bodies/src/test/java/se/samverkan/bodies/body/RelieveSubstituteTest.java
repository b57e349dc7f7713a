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

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;

class RelieveSubstituteTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> STANDING_IN =
      List.of(
          ESTABLISHED,
          admitted(EKEBY, JANUARY),
          new SubstituteAppointed(GROUP.value(), ANNA.value(), EKEBY.value(), MARCH, OCTOBER));

  @Test
  void aSubstituteIsThankedAndLeaves() {
    body.given(STANDING_IN).when(relieve(JUNE, true)).expectEvents(relieved(JUNE, true));
  }

  @Test
  void leavingAgainOnTheSameDayChangesNothing() {
    body.given(STANDING_IN)
        .andGiven(relieved(JUNE, true))
        .when(relieve(JUNE, true))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void leavingOnAnotherDayIsRefused() {
    body.given(STANDING_IN)
        .andGiven(relieved(JUNE, true))
        .when(relieve(OCTOBER, true))
        .expectException(RefusedWith.code(BodiesRefusal.SUBSTITUTE_RELIEVED_OTHERWISE));
  }

  @Test
  void nobodyLeavesBeforeStandingInOrAfterTheEnd() {
    body.given(STANDING_IN)
        .when(relieve(OCTOBER.plusDays(1), false))
        .expectException(RefusedWith.code(BodiesRefusal.SUBSTITUTE_NOT_APPOINTED));
  }

  private static RelieveSubstitute relieve(LocalDate to, boolean thanked) {
    return new RelieveSubstitute(GROUP, ANNA, EKEBY, to, thanked);
  }

  private static SubstituteRelieved relieved(LocalDate to, boolean thanked) {
    return new SubstituteRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), to, thanked);
  }
}
