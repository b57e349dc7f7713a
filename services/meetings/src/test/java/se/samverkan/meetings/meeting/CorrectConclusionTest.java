package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.BUDGET_DECIDED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class CorrectConclusionTest {

  private static final CorrectConclusion CORRECT =
      new CorrectConclusion(MEETING, BUDGET, ItemOutcome.TABLED, null, REASON);
  private static final AgendaItemConclusionCorrected CORRECTED =
      new AgendaItemConclusionCorrected(
          MEETING.value(), BUDGET.value(), ItemOutcome.TABLED, null, REASON);

  @Test
  void whatCameOfAnItemIsCorrected() {
    meeting().given(HELD, BUDGET_ADDED, BUDGET_DECIDED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void whatCameOfAnItemIsCorrectedEvenOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED, ELECTED, ADJUSTED)
        .when(CORRECT)
        .expectEvents(CORRECTED);
  }

  @Test
  void correctingItAgainChangesNothing() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED, CORRECTED)
        .when(CORRECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatHoldsAnywayNeedsNoCorrection() {
    meeting()
        .given(HELD, BUDGET_ADDED, BUDGET_DECIDED)
        .when(
            new CorrectConclusion(
                MEETING, BUDGET, ItemOutcome.DECIDED, "Budgeten gicks igenom.", REASON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatWasLeftOutIsAddedOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, BUDGET_ADDED, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void anItemThatIsNotConcludedIsNotCorrected() {
    meeting()
        .given(HELD, BUDGET_ADDED)
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_NOT_CONCLUDED));
  }

  @Test
  void anUnknownItemIsNotCorrected() {
    meeting()
        .given(HELD)
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting()
        .givenNoPriorActivity()
        .when(CORRECT)
        .expectException(AggregateNotFoundException.class);
  }
}
