package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.COMMITTEE;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.MOVED;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.TOWN_HALL;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.BodyId;

class CallMeetingTest {

  private static final CallMeeting CALL = call(GROUP, FRIDAY, TOWN_HALL);

  @Test
  void theMembersAreCalled() {
    meeting().givenNoPriorActivity().when(CALL).expectEvents(CALLED);
  }

  @Test
  void theMembersAreCalledToAPlannedMeeting() {
    meeting().given(PLANNED).when(CALL).expectEvents(CALLED);
  }

  @Test
  void callingAgainChangesNothing() {
    meeting().given(PLANNED, CALLED).when(CALL).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void theCallSeenAgainAfterAMoveChangesNothing() {
    meeting().given(CALLED, MOVED).when(CALL).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aCallSeenAfterTheMeetingChangesNothing() {
    meeting().given(HELD).when(CALL).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aDifferentCallSeenAfterTheMeetingChangesNothing() {
    meeting()
        .given(CALLED, HELD)
        .when(call(GROUP, FRIDAY, "Lindviks kommunhus"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aDifferentCallIsRefused() {
    meeting()
        .given(CALLED)
        .when(call(GROUP, FRIDAY, "Lindviks kommunhus"))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CALLED_WITH_OTHER_CONTENT));
  }

  @Test
  void aMovedMeetingIsCalledToItsNewDate() {
    meeting()
        .given(PLANNED, MOVED)
        .when(call(GROUP, NEXT_FRIDAY, TOWN_HALL))
        .expectEvents(
            new MeetingCalled(
                MEETING.value(),
                GROUP.value(),
                "5",
                NEXT_FRIDAY,
                HALF_PAST_EIGHT,
                ELEVEN,
                TOWN_HALL,
                MeetingForm.HYBRID));
  }

  @Test
  void aMovedMeetingIsNotCalledToItsOldDate() {
    meeting()
        .given(PLANNED, MOVED)
        .when(CALL)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_ON_ANOTHER_DATE));
  }

  @Test
  void anotherDateThanTheHeldOneIsRefused() {
    meeting()
        .given(HELD)
        .when(call(GROUP, NEXT_FRIDAY, TOWN_HALL))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_ON_ANOTHER_DATE));
  }

  @Test
  void anotherBodyIsRefused() {
    meeting()
        .given(PLANNED)
        .when(call(COMMITTEE, FRIDAY, TOWN_HALL))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_OF_ANOTHER_BODY));
  }

  @Test
  void aCancelledMeetingIsNotCalled() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(CALL)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  private static CallMeeting call(BodyId bodyId, LocalDate date, String place) {
    return new CallMeeting(
        MEETING, bodyId, "5", date, HALF_PAST_EIGHT, ELEVEN, place, MeetingForm.HYBRID);
  }
}
