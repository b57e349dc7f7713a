package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_PRESENT;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;
import static se.samverkan.meetings.meeting.Given.participation;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class RecordAttendanceTest {

  private static final RecordAttendance ATTEND =
      new RecordAttendance(MEETING, participation(ANNA, AttendanceStatus.PRESENT));
  private static final RecordAttendance OTHERWISE =
      new RecordAttendance(MEETING, participation(ANNA, AttendanceStatus.ABSENT));

  @Test
  void aPersonTookPart() {
    meeting().given(HELD).when(ATTEND).expectEvents(ANNA_PRESENT);
  }

  @Test
  void aPersonTookPartRemotelyForSomeItemsAndForATime() {
    meeting()
        .given(HELD)
        .when(
            new RecordAttendance(
                MEETING,
                new Participation(
                    BO,
                    null,
                    AttendanceStatus.PRESENT,
                    AttendanceCapacity.GUEST,
                    "föredragande",
                    true,
                    List.of(new ItemNumber("2"), new ItemNumber("5.1")),
                    HALF_PAST_EIGHT,
                    ELEVEN)))
        .expectEvents(
            new AttendanceRecorded(
                MEETING.value(),
                new Attendance(
                    BO.value(),
                    null,
                    AttendanceStatus.PRESENT,
                    AttendanceCapacity.GUEST,
                    "föredragande",
                    true,
                    List.of("2", "5.1"),
                    HALF_PAST_EIGHT,
                    ELEVEN)));
  }

  @Test
  void apologiesMayComeBeforeTheMeeting() {
    meeting()
        .given(CALLED)
        .when(OTHERWISE)
        .expectEvents(
            new AttendanceRecorded(
                MEETING.value(), participation(ANNA, AttendanceStatus.ABSENT).attendance()));
  }

  @Test
  void recordingItAgainChangesNothing() {
    meeting()
        .given(HELD, ANNA_PRESENT)
        .when(ATTEND)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void recordingItAgainAfterACorrectionChangesNothing() {
    meeting()
        .given(
            HELD,
            ANNA_PRESENT,
            new AttendanceCorrected(
                MEETING.value(), OTHERWISE.participation().attendance(), REASON))
        .when(ATTEND)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whoWasStruckMayBeRecordedAgain() {
    meeting()
        .given(HELD, ANNA_PRESENT, new AttendanceStruck(MEETING.value(), ANNA.value(), REASON))
        .when(ATTEND)
        .expectEvents(ANNA_PRESENT);
  }

  @Test
  void aPersonAttendsOnce() {
    meeting()
        .given(HELD, ANNA_PRESENT)
        .when(OTHERWISE)
        .expectException(RefusedWith.code(MeetingsRefusal.ATTENDANCE_RECORDED_WITH_OTHER_CONTENT));
  }

  @Test
  void nobodyAttendsACancelledMeeting() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(ATTEND)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  @Test
  void recordingItAgainOnceTheMinutesAreAdjustedChangesNothing() {
    meeting()
        .given(HELD, ANNA_PRESENT, ELECTED, ADJUSTED)
        .when(ATTEND)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nobodyIsAddedOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(ATTEND)
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(ATTEND).expectException(AggregateNotFoundException.class);
  }
}
