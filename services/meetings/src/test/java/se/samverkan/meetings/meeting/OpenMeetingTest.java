package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.MOVED;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class OpenMeetingTest {

  private static final OpenMeeting OPEN =
      new OpenMeeting(MEETING, FRIDAY, HALF_PAST_EIGHT, ANNA, BO);

  @Test
  void aCalledMeetingIsOpened() {
    meeting().given(CALLED).when(OPEN).expectEvents(OPENED);
  }

  @Test
  void openingItAgainChangesNothing() {
    meeting().given(CALLED, OPENED).when(OPEN).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aCancelledMeetingIsNotOpened() {
    meeting()
        .given(CALLED, CANCELLED)
        .when(OPEN)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  @Test
  void aHeldMeetingIsNotOpened() {
    meeting()
        .given(CALLED, HELD)
        .when(OPEN)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD));
  }

  @Test
  void aMeetingIsOpenedOnItsDate() {
    meeting()
        .given(CALLED, MOVED)
        .when(OPEN)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_ON_ANOTHER_DATE));
  }
}
