package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class AddAgendaItemTest {

  private static final AddAgendaItem ADD = add(BUDGET, "§ 5", "Budget");

  @Test
  void anItemStandsOnTheAgenda() {
    meeting().given(CALLED).when(ADD).expectEvents(BUDGET_ADDED);
  }

  @Test
  void anItemIsAddedAfterTheMeetingAsOldMinutesTellOfIt() {
    meeting().given(HELD).when(ADD).expectEvents(BUDGET_ADDED);
  }

  @Test
  void addingItAgainChangesNothing() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(ADD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void addingItAgainAfterACorrectionChangesNothing() {
    meeting()
        .given(
            CALLED,
            BUDGET_ADDED,
            new AgendaItemCorrected(
                MEETING.value(), BUDGET.value(), "§ 6", "Budgeten", List.of(), REASON))
        .when(ADD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anItemThatWasRemovedMayComeBack() {
    meeting()
        .given(CALLED, BUDGET_ADDED, new AgendaItemRemoved(MEETING.value(), BUDGET.value(), REASON))
        .when(ADD)
        .expectEvents(BUDGET_ADDED);
  }

  @Test
  void otherContentUnderTheSameIdIsRefused() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(add(BUDGET, "§ 5", "Verksamhetsplan"))
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_ADDED_WITH_OTHER_CONTENT));
  }

  @Test
  void twoItemsDoNotHaveTheSameNumber() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(add(REPORTS, "5", "Rapporter"))
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_NUMBER_TAKEN));
  }

  @Test
  void nothingIsAddedToACancelledMeeting() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(ADD)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  @Test
  void addingItAgainOnceTheMinutesAreAdjustedChangesNothing() {
    meeting()
        .given(HELD, BUDGET_ADDED, ELECTED, ADJUSTED)
        .when(ADD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothingIsAddedOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, BUDGET_ADDED, ELECTED, ADJUSTED)
        .when(add(REPORTS, "§ 6", "Rapporter"))
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(ADD).expectException(AggregateNotFoundException.class);
  }

  private static AddAgendaItem add(ItemId itemId, String number, String title) {
    return new AddAgendaItem(MEETING, itemId, new ItemNumber(number), title, List.of("Avgifter"));
  }
}
