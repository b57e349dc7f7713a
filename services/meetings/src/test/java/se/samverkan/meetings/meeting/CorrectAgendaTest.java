package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class CorrectAgendaTest {

  private static final AgendaItemAdded REPORTS_ADDED =
      new AgendaItemAdded(MEETING.value(), REPORTS.value(), "§ 6", "Rapporter", List.of());
  private static final CorrectAgenda SWAP = correct(budget("§ 6"), reports("§ 5"));

  @Test
  void itemsChangeNumbersWithOneAnother() {
    meeting()
        .given(CALLED, BUDGET_ADDED, REPORTS_ADDED)
        .when(SWAP)
        .expectEvents(
            new AgendaItemCorrected(
                MEETING.value(), BUDGET.value(), "§ 6", "Budget", List.of("Avgifter"), REASON),
            new AgendaItemCorrected(
                MEETING.value(), REPORTS.value(), "§ 5", "Rapporter", List.of(), REASON));
  }

  @Test
  void whatHoldsAnywayNeedsNoCorrection() {
    meeting()
        .given(CALLED, BUDGET_ADDED, REPORTS_ADDED)
        .when(correct(budget("§ 5"), reports("§ 6")))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void noItemTakesTheNumberOfOneThatStays() {
    meeting()
        .given(CALLED, BUDGET_ADDED, REPORTS_ADDED)
        .when(correct(budget("§ 6")))
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_NUMBER_TAKEN));
  }

  @Test
  void anUnknownItemIsNotCorrected() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(SWAP)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  @Test
  void anItemOfAnotherMeetingIsAMistakeOfTheSender() {
    assertThatThrownBy(
            () -> new CorrectAgenda(MeetingId.derived("another"), List.of(budget("§ 6"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CorrectAgenda correct(CorrectAgendaItem... items) {
    return new CorrectAgenda(MEETING, List.of(items));
  }

  private static CorrectAgendaItem budget(String number) {
    return new CorrectAgendaItem(
        MEETING, BUDGET, new ItemNumber(number), "Budget", List.of("Avgifter"), REASON);
  }

  private static CorrectAgendaItem reports(String number) {
    return new CorrectAgendaItem(
        MEETING, REPORTS, new ItemNumber(number), "Rapporter", List.of(), REASON);
  }
}
