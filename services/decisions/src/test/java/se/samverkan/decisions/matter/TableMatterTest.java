package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.CLOSED;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.GROUP;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.ITEM;
import static se.samverkan.decisions.matter.Matters.MEETING;
import static se.samverkan.decisions.matter.Matters.OPENED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterTabled;

class TableMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  private static final MatterTabled TABLED =
      new MatterTabled(
          "matter_1", "body_group", "meeting_1", "item_7", null, DAY, "underlag saknas");

  @Test
  void aMatterIsPutOff() {
    fixture.given(OPENED).when(table()).expectEvents(TABLED);
  }

  @Test
  void theSameItemPutsItOffOnce() {
    fixture.given(OPENED, TABLED).when(table()).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void whatIsClosedIsNotPutOff() {
    fixture
        .given(OPENED, CLOSED)
        .when(table())
        .expectException(Refused.as(DecisionsRefusal.MATTER_CLOSED, "matterId"));
  }

  private static TableMatter table() {
    return new TableMatter(ID, GROUP, MEETING, ITEM, null, DAY, "underlag saknas");
  }
}
