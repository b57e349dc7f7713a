package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.MOVED;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.DecisionId;

class CancelMeetingTest {

  private static final DecisionId DECISION = DecisionId.derived("ställa in mötet");
  private static final CancelMeeting CANCEL = new CancelMeeting(MEETING, null, "inga ärenden");

  @Test
  void aPlannedMeetingIsCancelled() {
    meeting().given(PLANNED).when(CANCEL).expectEvents(CANCELLED);
  }

  @Test
  void aMeetingIsCancelledByADecision() {
    meeting()
        .given(CALLED)
        .when(new CancelMeeting(MEETING, DECISION, "inga ärenden"))
        .expectEvents(
            new MeetingCancelled(
                MEETING.value(), GROUP.value(), FRIDAY, DECISION.value(), "inga ärenden"));
  }

  @Test
  void aMovedMeetingIsCancelledOnItsNewDate() {
    meeting()
        .given(PLANNED, MOVED)
        .when(CANCEL)
        .expectEvents(
            new MeetingCancelled(
                MEETING.value(), GROUP.value(), NEXT_FRIDAY, null, "inga ärenden"));
  }

  @Test
  void cancellingItAgainChangesNothing() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(CANCEL)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void cancellingItForAnotherReasonIsRefused() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(new CancelMeeting(MEETING, null, "sjukdom"))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED_WITH_OTHER_CONTENT));
  }

  @Test
  void aHeldMeetingIsNotCancelled() {
    meeting()
        .given(HELD)
        .when(CANCEL)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(CANCEL).expectException(AggregateNotFoundException.class);
  }
}
