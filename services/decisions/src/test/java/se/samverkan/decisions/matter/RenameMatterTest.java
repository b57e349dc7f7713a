package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.CLOSED;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.GROUP;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.OPENED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterRenamed;

class RenameMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  private static final MatterRenamed RENAMED =
      new MatterRenamed("matter_1", "Regionplan", "Planen", "kortare");

  @Test
  void aMatterGetsAnotherTitle() {
    fixture.given(OPENED).when(rename("Planen")).expectEvents(RENAMED);
  }

  @Test
  void theTitleThatItHasIsNotRecordedAgain() {
    fixture
        .given(OPENED, RENAMED)
        .when(rename("Planen"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void openingItAgainWithEitherTitleChangesNothing() {
    fixture
        .given(OPENED, RENAMED)
        .when(new OpenMatter(ID, GROUP, "Regionplan", DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(OPENED, RENAMED)
        .when(new OpenMatter(ID, GROUP, "Planen", DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatIsClosedKeepsItsTitle() {
    fixture
        .given(OPENED, CLOSED)
        .when(rename("Planen"))
        .expectException(Refused.as(DecisionsRefusal.MATTER_CLOSED, "matterId"));
  }

  private static RenameMatter rename(String title) {
    return new RenameMatter(ID, title, "kortare");
  }
}
