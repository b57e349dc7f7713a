package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_PRESENT;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.BUDGET_DECIDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.COMMITTEE;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;
import static se.samverkan.meetings.meeting.Given.participation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

class EveryRefusalTest {

  /** What has happened, and the command that is refused; making it may be refused already. */
  private record Situation(List<?> given, Supplier<Object> command) {}

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(MeetingsRefusal refusal) {
    Situation situation = leadingTo(refusal);
    Object command;
    try {
      command = situation.command().get();
    } catch (Refusal refused) {
      assertThat(refused.code()).isEqualTo(refusal);
      assertThat(refusal.kind()).isEqualTo(RefusalCode.Kind.INVALID);
      return;
    }
    meeting().given(situation.given()).when(command).expectException(RefusedWith.code(refusal));
  }

  private static Situation leadingTo(MeetingsRefusal refusal) {
    return switch (refusal) {
      case MEETING_ENDS_BEFORE_IT_STARTS ->
          of(() -> new PlanMeeting(MEETING, GROUP, FRIDAY, ELEVEN, HALF_PAST_EIGHT, null, null));
      case LOCAL_TIME_DOES_NOT_EXIST ->
          of(
              () ->
                  new PlanMeeting(
                      MEETING,
                      GROUP,
                      LocalDate.of(2027, 3, 28),
                      LocalTime.of(2, 30),
                      null,
                      null,
                      null));
      case ITEM_NUMBER_MALFORMED -> of(() -> new ItemNumber("§"));
      case PRESENCE_ENDS_BEFORE_IT_STARTS ->
          of(
              () ->
                  new Participation(
                      ANNA,
                      EKEBY,
                      AttendanceStatus.PRESENT,
                      AttendanceCapacity.MEMBER,
                      null,
                      false,
                      List.of(),
                      ELEVEN,
                      HALF_PAST_EIGHT));
      case ABSENT_PERSON_TOOK_PART ->
          of(
              () ->
                  new Participation(
                      ANNA,
                      EKEBY,
                      AttendanceStatus.ABSENT,
                      AttendanceCapacity.MEMBER,
                      null,
                      true,
                      List.of(),
                      null,
                      null));
      case ADJUSTERS_MISSING -> of(() -> new ElectAdjusters(MEETING, List.of()));
      case MEETING_OF_ANOTHER_BODY ->
          of(() -> new PlanMeeting(MEETING, COMMITTEE, FRIDAY, null, null, null, null), PLANNED);
      case MEETING_ON_ANOTHER_DATE ->
          of(() -> new PlanMeeting(MEETING, GROUP, NEXT_FRIDAY, null, null, null, null), PLANNED);
      case MEETING_CANCELLED -> of(() -> move(NEXT_FRIDAY), PLANNED, CANCELLED);
      case MEETING_CANCELLED_WITH_OTHER_CONTENT ->
          of(() -> new CancelMeeting(MEETING, null, "sjukdom"), PLANNED, CANCELLED);
      case MEETING_CALLED_WITH_OTHER_CONTENT ->
          of(
              () ->
                  new CallMeeting(
                      MEETING, GROUP, "6", FRIDAY, null, null, null, MeetingForm.REMOTE),
              CALLED);
      case MEETING_HELD -> of(() -> move(NEXT_FRIDAY), HELD);
      case MEETING_HELD_WITH_OTHER_CONTENT ->
          of(
              () ->
                  new RecordMeetingHeld(MEETING, GROUP, FRIDAY, null, null, null, List.of(), null),
              HELD);
      case MEETING_NOT_HELD ->
          of(() -> new AdjustMinutes(MEETING, List.of(BO, CARIN), null), CALLED, ELECTED);
      case ATTENDANCE_RECORDED_WITH_OTHER_CONTENT ->
          of(
              () -> new RecordAttendance(MEETING, participation(ANNA, AttendanceStatus.ABSENT)),
              HELD,
              ANNA_PRESENT);
      case ATTENDANCE_UNKNOWN -> of(() -> new StrikeAttendance(MEETING, ANNA, REASON), HELD);
      case AGENDA_ITEM_ADDED_WITH_OTHER_CONTENT ->
          of(() -> add(BUDGET, "§ 6"), CALLED, BUDGET_ADDED);
      case AGENDA_ITEM_NUMBER_TAKEN -> of(() -> add(REPORTS, "§ 5"), CALLED, BUDGET_ADDED);
      case AGENDA_ITEM_UNKNOWN -> of(() -> new RemoveAgendaItem(MEETING, BUDGET, REASON), CALLED);
      case AGENDA_ITEM_CONCLUDED_WITH_OTHER_CONTENT ->
          of(
              () -> new ConcludeAgendaItem(MEETING, BUDGET, ItemOutcome.TABLED, null),
              HELD,
              BUDGET_ADDED,
              BUDGET_DECIDED);
      case AGENDA_ITEM_NOT_CONCLUDED ->
          of(
              () -> new CorrectConclusion(MEETING, BUDGET, ItemOutcome.TABLED, null, REASON),
              HELD,
              BUDGET_ADDED);
      case ADJUSTERS_ELECTED_WITH_OTHER_CONTENT ->
          of(() -> new ElectAdjusters(MEETING, List.of(ANNA)), HELD, ELECTED);
      case ADJUSTERS_NOT_ELECTED -> of(() -> new AdjustMinutes(MEETING, List.of(BO), null), HELD);
      case ADJUSTERS_NOT_THE_ELECTED ->
          of(() -> new AdjustMinutes(MEETING, List.of(ANNA), null), HELD, ELECTED);
      case MINUTES_ADJUSTED_BEFORE_MEETING ->
          of(
              () -> new AdjustMinutes(MEETING, List.of(BO, CARIN), FRIDAY.minusDays(1)),
              HELD,
              ELECTED);
      case MINUTES_ADJUSTED -> of(() -> add(BUDGET, "§ 5"), HELD, ELECTED, ADJUSTED);
    };
  }

  private static MoveMeeting move(LocalDate date) {
    return new MoveMeeting(MEETING, date, null, null, null, REASON);
  }

  private static AddAgendaItem add(ItemId itemId, String number) {
    return new AddAgendaItem(MEETING, itemId, new ItemNumber(number), "Budget", List.of());
  }

  private static Situation of(Supplier<Object> command, Object... given) {
    return new Situation(List.of(given), command);
  }
}
