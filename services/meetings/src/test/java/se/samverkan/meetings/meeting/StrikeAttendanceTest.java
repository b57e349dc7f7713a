package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_PRESENT;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class StrikeAttendanceTest {

  private static final StrikeAttendance STRIKE = new StrikeAttendance(MEETING, ANNA, REASON);
  private static final AttendanceStruck STRUCK =
      new AttendanceStruck(MEETING.value(), ANNA.value(), REASON);

  @Test
  void aPersonIsTakenOffTheList() {
    meeting().given(HELD, ANNA_PRESENT).when(STRIKE).expectEvents(STRUCK);
  }

  @Test
  void aPersonIsTakenOffTheListEvenOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, ANNA_PRESENT, ELECTED, ADJUSTED).when(STRIKE).expectEvents(STRUCK);
  }

  @Test
  void strikingAgainChangesNothing() {
    meeting()
        .given(HELD, ANNA_PRESENT, STRUCK)
        .when(STRIKE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whoIsNotOnTheListIsNotStruck() {
    meeting()
        .given(HELD)
        .when(STRIKE)
        .expectException(RefusedWith.code(MeetingsRefusal.ATTENDANCE_UNKNOWN));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(STRIKE).expectException(AggregateNotFoundException.class);
  }
}
