package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_ARRIVED;
import static se.samverkan.meetings.meeting.Given.ANNA_PRESENT;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.CLOSED;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.MOVED;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.meeting;
import static se.samverkan.meetings.meeting.Given.participation;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.PersonId;

class AnnounceAttendanceTest {

  private static final AnnounceAttendance CARIN_AWAY = says(CARIN, Announcement.STAYS_AWAY);
  private static final CloseMeeting CLOSE = new CloseMeeting(MEETING, ELEVEN, List.of(), null);

  @Test
  void somebodySaysWhetherTheyCome() {
    meeting().given(PLANNED).when(CARIN_AWAY).expectEvents(CARIN_AWAY.event());
  }

  @Test
  void sayingItAgainChangesNothing() {
    meeting()
        .given(CALLED, CARIN_AWAY.event())
        .when(CARIN_AWAY)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void oneMayChangeOnesMind() {
    AnnounceAttendance remote = says(CARIN, Announcement.COMES_REMOTELY);
    meeting().given(CALLED, CARIN_AWAY.event()).when(remote).expectEvents(remote.event());
  }

  @Test
  void aMovedMeetingAsksAnew() {
    meeting()
        .given(PLANNED, CARIN_AWAY.event(), MOVED)
        .when(CARIN_AWAY)
        .expectEvents(CARIN_AWAY.event());
  }

  @Test
  void membersWhoSaidThatTheyWouldNotComeAndDidNotAreAbsent() {
    meeting()
        .given(
            CALLED,
            CARIN_AWAY.event(),
            says(ANNA, Announcement.STAYS_AWAY).event(),
            OPENED,
            ANNA_ARRIVED)
        .when(CLOSE)
        .expectEvents(
            CLOSED,
            ANNA_PRESENT,
            new AttendanceRecorded(
                MEETING.value(), participation(CARIN, AttendanceStatus.ABSENT).attendance()),
            HELD);
  }

  @Test
  void nobodyAnnouncesWhenItIsTooLate() {
    meeting()
        .given(CALLED, HELD)
        .when(CARIN_AWAY)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD));
    meeting()
        .given(PLANNED, CANCELLED)
        .when(CARIN_AWAY)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  private static AnnounceAttendance says(PersonId person, Announcement announcement) {
    return new AnnounceAttendance(
        MEETING, person, EKEBY, AttendanceCapacity.MEMBER, announcement, FRIDAY.minusDays(3));
  }
}
