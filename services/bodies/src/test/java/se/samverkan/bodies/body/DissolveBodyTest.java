package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.admitted;
import static se.samverkan.bodies.body.Given.appoint;
import static se.samverkan.bodies.body.Given.dissolved;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;

class DissolveBodyTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  @Test
  void aBodyMeetsNoMoreAfterADay() {
    body.given(ESTABLISHED).when(dissolve(MARCH)).expectEvents(dissolved(MARCH));
  }

  @Test
  void dissolvingItAgainChangesNothing() {
    body.given(ESTABLISHED, dissolved(MARCH))
        .when(dissolve(MARCH))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsNotDissolvedOnAnotherDayToo() {
    body.given(ESTABLISHED, dissolved(MARCH))
        .when(dissolve(JUNE))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED_OTHERWISE));
  }

  @Test
  void whatWasTrueBeforeCanStillBeSaid() {
    body.given(ESTABLISHED, dissolved(MARCH))
        .when(new AdmitMember(GROUP, EKEBY, JANUARY))
        .expectEvents(admitted(EKEBY, JANUARY));
  }

  @Test
  void nobodyJoinsOrSitsAfterwards() {
    body.given(ESTABLISHED, admitted(EKEBY, JANUARY), dissolved(MARCH))
        .when(appoint(EKEBY, JUNE))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  private static DissolveBody dissolve(LocalDate to) {
    return new DissolveBody(GROUP, to, null, "gruppen upphör");
  }
}
