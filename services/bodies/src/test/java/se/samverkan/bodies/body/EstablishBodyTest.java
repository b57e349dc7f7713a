package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyRenamed;

class EstablishBodyTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  @Test
  void aBodyComesToExist() {
    body.givenNoPriorActivity()
        .when(establish("Norrvikens ledningsgrupp", BodyProfile.INFORMAL))
        .expectEvents(ESTABLISHED);
  }

  @Test
  void establishingItAgainChangesNothing() {
    body.given(ESTABLISHED)
        .when(establish("Norrvikens ledningsgrupp", BodyProfile.INFORMAL))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void afterARenamingTheNewNameIsItsOwnToo() {
    body.given(
            ESTABLISHED,
            new BodyRenamed(GROUP.value(), ESTABLISHED.name(), "Norrvikens chefer", "nytt namn"))
        .when(establish("Norrvikens chefer", BodyProfile.INFORMAL))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherNameUnderTheSameIdIsRefused() {
    body.given(ESTABLISHED)
        .when(establish("Söderviks nätverk", BodyProfile.INFORMAL))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_ESTABLISHED_WITH_OTHER_CONTENT));
  }

  @Test
  void anotherProfileUnderTheSameIdIsRefused() {
    body.given(ESTABLISHED)
        .when(establish("Norrvikens ledningsgrupp", BodyProfile.BOARD))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_ESTABLISHED_WITH_OTHER_CONTENT));
  }

  private static EstablishBody establish(String name, BodyProfile profile) {
    return new EstablishBody(GROUP, name, BodyKind.MANAGEMENT_GROUP, profile);
  }
}
