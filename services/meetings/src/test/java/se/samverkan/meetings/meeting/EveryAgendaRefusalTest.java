package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaItemWithdrawn;

class EveryAgendaRefusalTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(AgendaRefusal refusal) {
    leadingTo(refusal).isRefusedWith(refusal);
  }

  private static Situation leadingTo(AgendaRefusal refusal) {
    return switch (refusal) {
      case ITEM_TABLED_TO_ITS_OWN_MEETING ->
          Situation.of(() -> new TableAgendaItem(MEETING, BUDGET, MEETING, REASON, null));
      case ITEM_TABLED_WITH_OTHER_CONTENT ->
          Situation.of(
              () -> new TableAgendaItem(MEETING, BUDGET, null, REASON, null),
              HELD,
              BUDGET_ADDED,
              new AgendaItemTabled(
                  MEETING.value(), GROUP.value(), BUDGET.value(), null, null, "sent"));
      case ITEM_WITHDRAWN_WITH_OTHER_CONTENT ->
          Situation.of(
              () -> new WithdrawAgendaItem(MEETING, BUDGET, null, REASON, null),
              HELD,
              BUDGET_ADDED,
              new AgendaItemWithdrawn(
                  MEETING.value(), GROUP.value(), BUDGET.value(), null, null, "sent"));
    };
  }
}
