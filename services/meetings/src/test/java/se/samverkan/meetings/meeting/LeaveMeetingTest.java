package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_ARRIVED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AttendeeLeft;

class LeaveMeetingTest {

  private static final LeaveMeeting LEAVE =
      new LeaveMeeting(MEETING, ANNA, LocalTime.of(10, 0), null, "tåget går");
  private static final AttendeeLeft LEFT =
      new AttendeeLeft(MEETING.value(), ANNA.value(), LocalTime.of(10, 0), null, "tåget går");

  @Test
  void whoTakesPartLeaves() {
    meeting().given(CALLED, OPENED, ANNA_ARRIVED).when(LEAVE).expectEvents(LEFT);
  }

  @Test
  void leavingAgainChangesNothing() {
    meeting()
        .given(CALLED, OPENED, ANNA_ARRIVED, LEFT)
        .when(LEAVE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }
}
