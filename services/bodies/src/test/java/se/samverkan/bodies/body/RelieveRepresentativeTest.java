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

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.RepresentativeRelieved;

class RelieveRepresentativeTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> SITTING =
      List.of(
          ESTABLISHED,
          admitted(EKEBY, JANUARY),
          admitted(LINDVIK, JANUARY),
          appointed(EKEBY, MARCH));

  @Test
  void aRepresentativeIsThankedAndLeaves() {
    body.given(SITTING).when(relieve(JUNE, true)).expectEvents(relieved(JUNE, true));
  }

  @Test
  void leavingAgainOnTheSameDayChangesNothing() {
    body.given(SITTING)
        .andGiven(relieved(JUNE, true), appointed(LINDVIK, OCTOBER))
        .when(relieve(JUNE, true))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void leavingOnAnotherDayIsRefused() {
    body.given(SITTING)
        .andGiven(relieved(JUNE, true))
        .when(relieve(OCTOBER, true))
        .expectException(RefusedWith.code(BodiesRefusal.REPRESENTATIVE_RELIEVED_OTHERWISE));
  }

  @Test
  void nobodyLeavesBeforeSitting() {
    body.given(SITTING)
        .when(relieve(JANUARY, false))
        .expectException(RefusedWith.code(BodiesRefusal.REPRESENTATIVE_NOT_SITTING));
  }

  @Test
  void whoSitsForAnotherByThenHasLeftAlready() {
    body.given(SITTING)
        .andGiven(appointed(LINDVIK, JUNE))
        .when(relieve(OCTOBER, false))
        .expectException(RefusedWith.code(BodiesRefusal.REPRESENTATIVE_NOT_SITTING));
  }

  @Test
  void nobodyLeavesAnUnknownBody() {
    body.givenNoPriorActivity()
        .when(relieve(JUNE, true))
        .expectException(AggregateNotFoundException.class);
  }

  private static RelieveRepresentative relieve(LocalDate to, boolean thanked) {
    return new RelieveRepresentative(GROUP, ANNA, EKEBY, to, thanked);
  }

  private static RepresentativeRelieved relieved(LocalDate to, boolean thanked) {
    return new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), to, thanked);
  }
}
