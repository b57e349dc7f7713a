package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.AGENDA_OPENED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.events.meetings.Renumbering;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.MatterId;

class BuildAgendaTest {

  private static final MatterId MATTER = MatterId.derived("budget");
  private static final AddAgendaItem ADD =
      new AddAgendaItem(
          MEETING,
          BUDGET,
          new ItemNumber("§ 5"),
          "Budget",
          List.of("Avgifter"),
          new Origin(OriginKind.PUT_FORWARD, null, null, MATTER, null),
          MATTER,
          true);
  private static final AgendaItemOriginRecorded FROM_MATTER =
      new AgendaItemOriginRecorded(
          MEETING.value(),
          GROUP.value(),
          BUDGET.value(),
          new ItemOrigin(OriginKind.PUT_FORWARD, null, null, MATTER.value(), null),
          MATTER.value());
  private static final AgendaItemMarkedIfTimeAllows MARKED =
      new AgendaItemMarkedIfTimeAllows(MEETING.value(), BUDGET.value(), true);

  @Test
  void theAgendaOfAMeetingIsOpened() {
    meeting().given(PLANNED).when(new OpenAgenda(MEETING, null)).expectEvents(AGENDA_OPENED);
  }

  @Test
  void openingItAgainChangesNothing() {
    meeting()
        .given(PLANNED, AGENDA_OPENED)
        .when(new OpenAgenda(MEETING, true))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itemsComeWithTheirOrigin() {
    meeting()
        .given(PLANNED, AGENDA_OPENED)
        .when(new BuildAgenda(MEETING, List.of(ADD)))
        .expectEvents(BUDGET_ADDED, FROM_MATTER, MARKED);
  }

  @Test
  void buildingAgainChangesNothing() {
    meeting()
        .given(PLANNED, AGENDA_OPENED, BUDGET_ADDED, FROM_MATTER, MARKED)
        .when(new BuildAgenda(MEETING, List.of(ADD)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void noTwoItemsHaveTheSameNumber() {
    meeting()
        .given(PLANNED, AGENDA_OPENED)
        .when(
            new BuildAgenda(
                MEETING,
                List.of(
                    ADD,
                    new AddAgendaItem(
                        MEETING, REPORTS, new ItemNumber("5"), "Rapporter", List.of()))))
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_NUMBER_TAKEN));
  }

  @Test
  void anItemIsTakenUpInAnyCaseAfterAll() {
    meeting()
        .given(PLANNED, BUDGET_ADDED, MARKED)
        .when(new MarkAgendaItemIfTimeAllows(MEETING, BUDGET, false))
        .expectEvents(new AgendaItemMarkedIfTimeAllows(MEETING.value(), BUDGET.value(), false));
  }

  @Test
  void theItemsAreReordered() {
    AgendaItemAdded reports =
        new AgendaItemAdded(MEETING.value(), REPORTS.value(), "§ 10", "Rapporter", List.of());
    meeting()
        .given(PLANNED, BUDGET_ADDED, reports)
        .when(new ReorderAgenda(MEETING, List.of(REPORTS, BUDGET)))
        .expectEvents(
            new AgendaReordered(
                MEETING.value(),
                List.of(
                    new Renumbering(REPORTS.value(), "§ 10", "§ 5"),
                    new Renumbering(BUDGET.value(), "§ 5", "§ 10"))));
  }

  @Test
  void theOrderThatHoldsAnywayChangesNothing() {
    meeting()
        .given(PLANNED, BUDGET_ADDED)
        .when(new ReorderAgenda(MEETING, List.of(BUDGET)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }
}
