package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;

class TakeUpMatterTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 8);
  private static final MatterOpened OPENED =
      new MatterOpened("matter_1", "body_group", "Regionplan", DAY);

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  @Test
  void aMatterIsTakenUpAsAnItemOfAMeetingUnderTheTitleItHasThere() {
    fixture.given(OPENED).when(takeUp("item_7", "7")).expectEvents(takenUp("item_7", "7"));
  }

  @Test
  void takingItUpAsTheSameItemAgainChangesNothing() {
    fixture
        .given(OPENED, takenUp("item_7", "7"), takenUp("item_9", "9"))
        .when(takeUp("item_7", "7"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anItemThatWasRenumberedIsStillTheSameItem() {
    fixture
        .given(OPENED, takenUp("item_7", "7"))
        .when(takeUp("item_7", "8"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itMayBeTakenUpAtSeveralItemsOfAMeeting() {
    fixture
        .given(OPENED, takenUp("item_7", "7"))
        .when(takeUp("item_9", "9"))
        .expectEvents(takenUp("item_9", "9"));
  }

  @Test
  void anotherBodyMayTakeItUpBeforeTheDayItWasOpened() {
    fixture
        .given(OPENED)
        .when(
            new TakeUpMatter(
                new MatterId("matter_1"),
                new BodyId("body_committee"),
                new MeetingId("meeting_0"),
                new ItemId("item_1"),
                "1",
                "Svar på remiss",
                DAY.minusMonths(2)))
        .expectEvents(
            new MatterTakenUp(
                "matter_1",
                "body_committee",
                "meeting_0",
                "item_1",
                "1",
                "Svar på remiss",
                DAY.minusMonths(2)));
  }

  @Test
  void aMatterThatWasNeverOpenedIsNotTakenUp() {
    fixture
        .givenNoPriorActivity()
        .when(takeUp("item_7", "7"))
        .expectException(AggregateNotFoundException.class);
  }

  private static TakeUpMatter takeUp(String itemId, String number) {
    return new TakeUpMatter(
        new MatterId("matter_1"),
        new BodyId("body_group"),
        new MeetingId("meeting_1"),
        new ItemId(itemId),
        number,
        "Regionplanen",
        DAY);
  }

  private static MatterTakenUp takenUp(String itemId, String number) {
    return new MatterTakenUp(
        "matter_1", "body_group", "meeting_1", itemId, number, "Regionplanen", DAY);
  }
}
