package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
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
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class CorrectAgendaItemTest {

  private static final CorrectAgendaItem CORRECT = correct("§ 6");
  private static final AgendaItemCorrected CORRECTED =
      new AgendaItemCorrected(
          MEETING.value(), BUDGET.value(), "§ 6", "Budget", List.of("Avgifter"), REASON);

  @Test
  void anItemIsCorrected() {
    meeting().given(CALLED, BUDGET_ADDED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void anItemIsCorrectedEvenOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, BUDGET_ADDED, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void correctingItAgainChangesNothing() {
    meeting()
        .given(CALLED, BUDGET_ADDED, CORRECTED)
        .when(CORRECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatHoldsAnywayNeedsNoCorrection() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(correct("§ 5"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anItemThatWasLeftOutIsAddedOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void anUnknownItemIsNotCorrected() {
    meeting()
        .given(CALLED)
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  @Test
  void anItemDoesNotTakeTheNumberOfAnother() {
    meeting()
        .given(
            CALLED,
            BUDGET_ADDED,
            new AgendaItemAdded(MEETING.value(), REPORTS.value(), "§ 6", "Rapporter", List.of()))
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_NUMBER_TAKEN));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting()
        .givenNoPriorActivity()
        .when(CORRECT)
        .expectException(AggregateNotFoundException.class);
  }

  private static CorrectAgendaItem correct(String number) {
    return new CorrectAgendaItem(
        MEETING, BUDGET, new ItemNumber(number), "Budget", List.of("Avgifter"), REASON);
  }
}
