package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemWithdrawn;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.DecisionId;

class WithdrawAgendaItemTest {

  private static final DecisionId DECISION = DecisionId.derived("beslut");
  private static final WithdrawAgendaItem WITHDRAW =
      new WithdrawAgendaItem(MEETING, BUDGET, DECISION, "redan beslutat", null);
  private static final AgendaItemWithdrawn WITHDRAWN =
      new AgendaItemWithdrawn(
          MEETING.value(), GROUP.value(), BUDGET.value(), null, DECISION.value(), "redan beslutat");
  private static final AgendaItemConcluded CONCLUDED =
      new AgendaItemConcluded(MEETING.value(), BUDGET.value(), ItemOutcome.WITHDRAWN, null);

  @Test
  void anItemIsWithdrawnBeforeTheMeeting() {
    meeting().given(CALLED, BUDGET_ADDED).when(WITHDRAW).expectEvents(CONCLUDED, WITHDRAWN);
  }

  @Test
  void withdrawingItAgainChangesNothing() {
    meeting()
        .given(CALLED, BUDGET_ADDED, CONCLUDED, WITHDRAWN)
        .when(WITHDRAW)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anUnknownItemIsNotWithdrawn() {
    meeting()
        .given(CALLED)
        .when(WITHDRAW)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }
}
