package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.AGENDA_OPENED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaItemWithdrawn;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.ToldAbout;
import se.samverkan.meetings.references.MatterId;

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
      case MATTER_WITHOUT_ORIGIN ->
          Situation.of(
              () ->
                  new AddAgendaItem(
                      MEETING,
                      BUDGET,
                      new ItemNumber("1"),
                      "Budget",
                      List.of(),
                      null,
                      MatterId.derived("budget"),
                      null));
      case AGENDA_OPENED_WITH_OTHER_CONTENT ->
          Situation.of(() -> new OpenAgenda(MEETING, false), PLANNED, AGENDA_OPENED);
      case AGENDA_NOT_OPENED ->
          Situation.of(() -> new BuildAgenda(MEETING, List.of(), List.of()), PLANNED);
      case AGENDA_ORDER_INCOMPLETE ->
          Situation.of(() -> new ReorderAgenda(MEETING, List.of()), PLANNED, BUDGET_ADDED);
      case DATE_NOT_TENTATIVE ->
          Situation.of(() -> new ConfirmMeetingDate(MEETING, FRIDAY), PLANNED);
      case NOBODY_TOLD ->
          Situation.of(() -> new TellPeople(MEETING, ToldAbout.CALL, List.of(), List.of(), FRIDAY));
      case SUB_ITEM_UNKNOWN -> Situation.of(() -> conclude("Övrigt"), HELD, BUDGET_ADDED);
      case SUB_ITEM_CONCLUDED_WITH_OTHER_CONTENT ->
          Situation.of(
              () -> conclude("Avgifter"),
              HELD,
              BUDGET_ADDED,
              new SubItemConcluded(
                  MEETING.value(), BUDGET.value(), "Avgifter", ItemOutcome.TABLED, null));
      case SUB_ITEM_NOT_CONCLUDED ->
          Situation.of(
              () ->
                  new CorrectSubItemConclusion(
                      MEETING, BUDGET, "Avgifter", ItemOutcome.DECIDED, null, REASON),
              HELD,
              BUDGET_ADDED);
    };
  }

  private static ConcludeSubItem conclude(String subItem) {
    return new ConcludeSubItem(MEETING, BUDGET, subItem, ItemOutcome.INFORMED, null);
  }
}
