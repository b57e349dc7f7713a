package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.dissolved;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyProfileChanged;

class ChangeBodyProfileTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  @Test
  void otherRulesHoldFromADate() {
    body.given(ESTABLISHED)
        .when(change(BodyProfile.JOINT_BOARD))
        .expectEvents(
            new BodyProfileChanged(
                GROUP.value(),
                BodyProfile.INFORMAL,
                BodyProfile.JOINT_BOARD,
                MARCH,
                "gemensam nämnd"));
  }

  @Test
  void theSameRulesAgainChangeNothing() {
    body.given(ESTABLISHED)
        .when(change(BodyProfile.INFORMAL))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void noRulesChangeForADissolvedBody() {
    body.given(ESTABLISHED, dissolved(JANUARY))
        .when(change(BodyProfile.BOARD))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  private static ChangeBodyProfile change(BodyProfile profile) {
    return new ChangeBodyProfile(GROUP, profile, MARCH, "gemensam nämnd");
  }
}
