package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_PRESENT;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;
import static se.samverkan.meetings.meeting.Given.participation;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class CorrectAttendanceTest {

  private static final CorrectAttendance CORRECT =
      new CorrectAttendance(MEETING, participation(ANNA, AttendanceStatus.ABSENT), REASON);
  private static final AttendanceCorrected CORRECTED =
      new AttendanceCorrected(MEETING.value(), CORRECT.participation().attendance(), REASON);

  @Test
  void whatWasRecordedIsReplaced() {
    meeting().given(HELD, ANNA_PRESENT).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void whatWasRecordedIsReplacedEvenOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, ANNA_PRESENT, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void correctingItAgainChangesNothing() {
    meeting()
        .given(HELD, ANNA_PRESENT, CORRECTED)
        .when(CORRECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatHoldsAnywayNeedsNoCorrection() {
    meeting()
        .given(HELD, ANNA_PRESENT)
        .when(new CorrectAttendance(MEETING, participation(ANNA, AttendanceStatus.PRESENT), REASON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whoWasLeftOutIsAddedOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void whoIsNotRecordedIsNotCorrected() {
    meeting()
        .given(HELD)
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.ATTENDANCE_UNKNOWN));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting()
        .givenNoPriorActivity()
        .when(CORRECT)
        .expectException(AggregateNotFoundException.class);
  }
}
