package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.BUDGET_DECIDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class RemoveAgendaItemTest {

  private static final RemoveAgendaItem REMOVE = new RemoveAgendaItem(MEETING, BUDGET, REASON);
  private static final AgendaItemRemoved REMOVED =
      new AgendaItemRemoved(MEETING.value(), BUDGET.value(), REASON);

  @Test
  void anItemIsTakenOffTheAgenda() {
    meeting().given(CALLED, BUDGET_ADDED).when(REMOVE).expectEvents(REMOVED);
  }

  @Test
  void anItemThatNeverWasIsTakenOffEvenOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED, ELECTED, ADJUSTED)
        .when(REMOVE)
        .expectEvents(REMOVED);
  }

  @Test
  void removingItAgainChangesNothing() {
    meeting()
        .given(CALLED, BUDGET_ADDED, REMOVED)
        .when(REMOVE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itsNumberIsFreeAgain() {
    meeting()
        .given(CALLED, BUDGET_ADDED, REMOVED)
        .when(new AddAgendaItem(MEETING, REPORTS, new ItemNumber("§ 5"), "Rapporter", List.of()))
        .expectEvents(
            new AgendaItemAdded(MEETING.value(), REPORTS.value(), "§ 5", "Rapporter", List.of()));
  }

  @Test
  void anUnknownItemIsNotRemoved() {
    meeting()
        .given(CALLED)
        .when(REMOVE)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(REMOVE).expectException(AggregateNotFoundException.class);
  }
}
