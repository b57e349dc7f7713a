package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.AGENDA_OPENED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.events.meetings.Renumbering;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.MatterId;

class BuildAgendaTest {

  private static final MatterId MATTER = MatterId.derived("budget");
  private static final BuiltItem BUDGET_ITEM =
      new BuiltItem(
          BUDGET,
          "Budget",
          List.of("Avgifter"),
          new Origin(OriginKind.PUT_FORWARD, null, null, MATTER, null),
          MATTER,
          true);
  private static final BuildAgenda BUILD =
      new BuildAgenda(MEETING, List.of(BUDGET_ITEM), List.of());
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
  void itemsComeWithTheirOriginAndTheNextNumber() {
    meeting()
        .given(PLANNED, AGENDA_OPENED)
        .when(BUILD)
        .expectEvents(budgetAs("1"), FROM_MATTER, MARKED);
    meeting()
        .given(PLANNED, AGENDA_OPENED, reportsAs("§ 10"))
        .when(BUILD)
        .expectEvents(budgetAs("11"), FROM_MATTER, MARKED);
  }

  @Test
  void itemsComeBeforeThoseThatCloseTheAgenda() {
    meeting()
        .given(PLANNED, AGENDA_OPENED, reportsAs("1"))
        .when(new BuildAgenda(MEETING, List.of(BUDGET_ITEM), List.of(REPORTS)))
        .expectEvents(
            budgetAs("2"),
            FROM_MATTER,
            MARKED,
            new AgendaReordered(
                MEETING.value(),
                List.of(
                    new Renumbering(BUDGET.value(), "2", "1"),
                    new Renumbering(REPORTS.value(), "1", "2"))));
  }

  @Test
  void buildingAgainChangesNothing() {
    meeting()
        .given(PLANNED, AGENDA_OPENED, BUDGET_ADDED, FROM_MATTER, MARKED)
        .when(BUILD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatAPersonTookFromTheAgendaDoesNotComeBack() {
    meeting()
        .given(
            PLANNED,
            AGENDA_OPENED,
            BUDGET_ADDED,
            new AgendaItemRemoved(MEETING.value(), BUDGET.value(), "inte nu"))
        .when(BUILD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatAPersonPutThereWithTheSameOriginDoesNotComeTwice() {
    meeting()
        .given(
            PLANNED,
            AGENDA_OPENED,
            reportsAs("1"),
            new AgendaItemOriginRecorded(
                MEETING.value(),
                GROUP.value(),
                REPORTS.value(),
                FROM_MATTER.origin(),
                MATTER.value()))
        .when(BUILD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothingComesOntoTheAgendaOfAMeetingThatIsOver() {
    meeting()
        .given(PLANNED, AGENDA_OPENED, HELD)
        .when(BUILD)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD));
    meeting()
        .given(PLANNED, AGENDA_OPENED, CANCELLED)
        .when(BUILD)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  private static AgendaItemAdded budgetAs(String number) {
    return new AgendaItemAdded(
        MEETING.value(), BUDGET.value(), number, "Budget", List.of("Avgifter"));
  }

  private static AgendaItemAdded reportsAs(String number) {
    return new AgendaItemAdded(MEETING.value(), REPORTS.value(), number, "Rapporter", List.of());
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
    meeting()
        .given(PLANNED, BUDGET_ADDED, reportsAs("§ 10"))
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
