package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.GROUP;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.ITEM;
import static se.samverkan.decisions.matter.Matters.MEETING;
import static se.samverkan.decisions.matter.Matters.MERGED;
import static se.samverkan.decisions.matter.Matters.OPENED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterReturned;

class ReturnMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  private static final MatterReturned RETURNED =
      new MatterReturned("matter_1", "body_group", "meeting_1", "item_7", DAY);

  @Test
  void aTabledMatterIsOnAnAgendaAgain() {
    fixture.given(OPENED).when(comeBack()).expectEvents(RETURNED);
  }

  @Test
  void theSameItemBringsItBackOnce() {
    fixture
        .given(OPENED, RETURNED)
        .when(comeBack())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatIsMergedComesBackUnderTheOther() {
    fixture
        .given(OPENED, MERGED)
        .when(comeBack())
        .expectException(Refused.as(DecisionsRefusal.MATTER_MERGED, "matterId"));
  }

  private static ReturnMatter comeBack() {
    return new ReturnMatter(ID, GROUP, MEETING, ITEM, DAY);
  }
}
