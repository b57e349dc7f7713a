package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.BodyRenamed;

class RenameBodyTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final RenameBody RENAME = new RenameBody(GROUP, "Norrvikens chefer", "nytt namn");
  private static final BodyRenamed RENAMED =
      new BodyRenamed(GROUP.value(), ESTABLISHED.name(), "Norrvikens chefer", "nytt namn");

  @Test
  void aBodyTakesAnotherName() {
    body.given(ESTABLISHED).when(RENAME).expectEvents(RENAMED);
  }

  @Test
  void theNameItHasChangesNothing() {
    body.given(ESTABLISHED, RENAMED)
        .when(RENAME)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anUnknownBodyIsNotRenamed() {
    body.givenNoPriorActivity().when(RENAME).expectException(AggregateNotFoundException.class);
  }
}
