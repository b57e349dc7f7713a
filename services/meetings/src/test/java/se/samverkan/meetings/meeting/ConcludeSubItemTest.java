package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;

class ConcludeSubItemTest {

  private static final ConcludeSubItem CONCLUDE =
      new ConcludeSubItem(MEETING, BUDGET, "Avgifter", ItemOutcome.INFORMED, "Oförändrade.");
  private static final SubItemConcluded CONCLUDED = CONCLUDE.event();

  @Test
  void aSubItemIsConcluded() {
    meeting().given(HELD, BUDGET_ADDED).when(CONCLUDE).expectEvents(CONCLUDED);
  }

  @Test
  void concludingItAgainChangesNothing() {
    meeting()
        .given(HELD, BUDGET_ADDED, CONCLUDED)
        .when(CONCLUDE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itsConclusionIsCorrected() {
    meeting()
        .given(HELD, BUDGET_ADDED, CONCLUDED)
        .when(
            new CorrectSubItemConclusion(
                MEETING, BUDGET, "Avgifter", ItemOutcome.DECIDED, null, REASON))
        .expectEvents(
            new SubItemConclusionCorrected(
                MEETING.value(), BUDGET.value(), "Avgifter", ItemOutcome.DECIDED, null, REASON));
  }
}
