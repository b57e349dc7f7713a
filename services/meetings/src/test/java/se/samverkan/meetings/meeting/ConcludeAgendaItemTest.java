package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.BUDGET_DECIDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class ConcludeAgendaItemTest {

  private static final ConcludeAgendaItem CONCLUDE =
      new ConcludeAgendaItem(MEETING, BUDGET, ItemOutcome.DECIDED, " Budgeten gicks igenom. ");
  private static final ConcludeAgendaItem OTHERWISE =
      new ConcludeAgendaItem(MEETING, BUDGET, ItemOutcome.TABLED, null);

  @Test
  void anItemIsDealtWith() {
    meeting().given(HELD, BUDGET_ADDED).when(CONCLUDE).expectEvents(BUDGET_DECIDED);
  }

  @Test
  void anItemIsDealtWithInAnOpenMeeting() {
    meeting().given(CALLED, BUDGET_ADDED, OPENED).when(CONCLUDE).expectEvents(BUDGET_DECIDED);
  }

  @Test
  void nothingIsDealtWithBeforeTheMeetingIsOpened() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(CONCLUDE)
        .expectException(RefusedWith.code(SittingRefusal.MEETING_NOT_OPENED));
  }

  @Test
  void concludingItAgainChangesNothing() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED)
        .when(CONCLUDE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void concludingItAgainAfterACorrectionChangesNothing() {
    meeting()
        .given(
            HELD,
            BUDGET_ADDED,
            BUDGET_DECIDED,
            new AgendaItemConclusionCorrected(
                MEETING.value(), BUDGET.value(), ItemOutcome.TABLED, null, REASON))
        .when(CONCLUDE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anItemIsConcludedOnce() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED)
        .when(OTHERWISE)
        .expectException(
            RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_CONCLUDED_WITH_OTHER_CONTENT));
  }

  @Test
  void anUnknownItemIsNotConcluded() {
    meeting()
        .given(HELD)
        .when(CONCLUDE)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  @Test
  void nothingIsConcludedAtACancelledMeeting() {
    meeting()
        .given(PLANNED, BUDGET_ADDED, CANCELLED)
        .when(CONCLUDE)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  @Test
  void concludingItAgainOnceTheMinutesAreAdjustedChangesNothing() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED, ELECTED, ADJUSTED)
        .when(CONCLUDE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothingIsConcludedOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, BUDGET_ADDED, ELECTED, ADJUSTED)
        .when(CONCLUDE)
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting()
        .givenNoPriorActivity()
        .when(CONCLUDE)
        .expectException(AggregateNotFoundException.class);
  }
}
