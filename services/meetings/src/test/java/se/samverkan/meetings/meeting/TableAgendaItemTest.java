package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.BUDGET_DECIDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class TableAgendaItemTest {

  private static final MeetingId NEXT = MeetingId.derived("next");
  private static final TableAgendaItem TABLE =
      new TableAgendaItem(MEETING, BUDGET, NEXT, "underlag saknas", "Frågan bordläggs.");
  private static final AgendaItemConcluded CONCLUDED =
      new AgendaItemConcluded(
          MEETING.value(), BUDGET.value(), ItemOutcome.TABLED, "Frågan bordläggs.");
  private static final AgendaItemTabled TABLED =
      new AgendaItemTabled(
          MEETING.value(), GROUP.value(), BUDGET.value(), null, NEXT.value(), "underlag saknas");

  @Test
  void anItemIsTabledToANamedMeeting() {
    meeting().given(CALLED, BUDGET_ADDED, OPENED).when(TABLE).expectEvents(TABLED, CONCLUDED);
  }

  @Test
  void anItemOfAMeetingRecordedAsHeldIsTabled() {
    meeting().given(HELD, BUDGET_ADDED).when(TABLE).expectEvents(TABLED, CONCLUDED);
  }

  @Test
  void whatIsConcludedAsTabledIsSaidWhereTo() {
    meeting().given(HELD, BUDGET_ADDED, CONCLUDED).when(TABLE).expectEvents(TABLED);
  }

  @Test
  void tablingItAgainChangesNothing() {
    meeting()
        .given(HELD, BUDGET_ADDED, CONCLUDED, TABLED)
        .when(TABLE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anItemDecidedIsNotTabled() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED)
        .when(TABLE)
        .expectException(
            RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_CONCLUDED_WITH_OTHER_CONTENT));
  }

  @Test
  void nothingIsTabledBeforeTheMeetingBegins() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(TABLE)
        .expectException(RefusedWith.code(SittingRefusal.MEETING_NOT_OPENED));
  }
}
