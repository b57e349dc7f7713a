package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_ARRIVED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class ArriveAtMeetingTest {

  private static final ArriveAtMeeting ARRIVE =
      new ArriveAtMeeting(
          MEETING, ANNA, EKEBY, AttendanceCapacity.MEMBER, null, false, HALF_PAST_EIGHT, null);

  @Test
  void aPersonArrives() {
    meeting().given(CALLED, OPENED).when(ARRIVE).expectEvents(ANNA_ARRIVED);
  }

  @Test
  void arrivingAgainChangesNothing() {
    meeting()
        .given(CALLED, OPENED, ANNA_ARRIVED)
        .when(ARRIVE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nobodyArrivesBeforeAnUnknownItem() {
    meeting()
        .given(CALLED, OPENED)
        .when(
            new ArriveAtMeeting(
                MEETING, ANNA, EKEBY, AttendanceCapacity.MEMBER, null, null, ELEVEN, BUDGET))
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }
}
