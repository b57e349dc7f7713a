package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
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
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class MoveMeetingTest {

  private static final MoveMeeting MOVE = move(NEXT_FRIDAY, TOWN_HALL);

  @Test
  void aMeetingIsMovedToAnotherDate() {
    meeting().given(PLANNED).when(MOVE).expectEvents(MOVED);
  }

  @Test
  void aMeetingIsMovedToAnotherPlace() {
    meeting()
        .given(CALLED)
        .when(move(FRIDAY, "Lindviks kommunhus"))
        .expectEvents(
            new MeetingMoved(
                MEETING.value(),
                GROUP.value(),
                FRIDAY,
                FRIDAY,
                HALF_PAST_EIGHT,
                ELEVEN,
                "Lindviks kommunhus",
                "krock"));
  }

  @Test
  void movingItAgainChangesNothing() {
    meeting().given(PLANNED, MOVED).when(MOVE).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aMoveSeenAfterTheMeetingChangesNothing() {
    meeting()
        .given(HELD)
        .when(move(FRIDAY, "Lindviks kommunhus"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aHeldMeetingIsNotMovedToAnotherDate() {
    meeting()
        .given(HELD)
        .when(MOVE)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD));
  }

  @Test
  void aCancelledMeetingIsNotMoved() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(MOVE)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(MOVE).expectException(AggregateNotFoundException.class);
  }

  private static MoveMeeting move(LocalDate date, String place) {
    return new MoveMeeting(MEETING, date, HALF_PAST_EIGHT, ELEVEN, place, "krock");
  }
}
