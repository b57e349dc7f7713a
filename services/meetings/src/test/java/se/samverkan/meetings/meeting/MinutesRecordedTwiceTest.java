package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.TOWN_HALL;
import static se.samverkan.meetings.meeting.Given.meeting;
import static se.samverkan.meetings.meeting.Given.participation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingForm;

class MinutesRecordedTwiceTest {

  /** What minutes make of a meeting, in the order in which they are recorded. */
  private static final List<MeetingCommand> MINUTES =
      List.of(
          new CallMeeting(
              MEETING, GROUP, "5", FRIDAY, HALF_PAST_EIGHT, ELEVEN, TOWN_HALL, MeetingForm.HYBRID),
          new RecordMeetingHeld(
              MEETING,
              GROUP,
              FRIDAY,
              HALF_PAST_EIGHT,
              ELEVEN,
              TOWN_HALL,
              List.of(Chairing.whole(ANNA)),
              BO),
          new RecordAttendance(
              MEETING, participation(ANNA, AttendanceStatus.PRESENT, "ordförande")),
          new RecordAttendance(MEETING, participation(BO, AttendanceStatus.ABSENT)),
          new AddAgendaItem(MEETING, REPORTS, new ItemNumber("1"), "Rapporter", List.of()),
          new AddAgendaItem(MEETING, BUDGET, new ItemNumber("2"), "Budget", List.of("Avgifter")),
          new ConcludeAgendaItem(MEETING, BUDGET, ItemOutcome.DECIDED, null),
          new ElectAdjusters(MEETING, List.of(CARIN)),
          new AdjustMinutes(MEETING, List.of(CARIN), null));

  @Test
  void theSecondTimeChangesNothing() {
    for (MeetingCommand again : MINUTES) {
      meeting()
          .givenCommands(MINUTES)
          .when(again)
          .expectSuccessfulHandlerExecution()
          .expectNoEvents();
    }
  }

  @Test
  void aMeetingThatOtherMinutesSpokeOfBeforeIsTheSameMeeting() {
    meeting()
        .given(PLANNED)
        .andGivenCommands(MINUTES)
        .when(MINUTES.getLast())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void otherMinutesMaySpeakOfTheMeetingAfterwards() {
    meeting()
        .givenCommands(MINUTES)
        .when(new PlanMeeting(MEETING, GROUP, FRIDAY, null, null, null, "nästa möte"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }
}
