package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.COMMITTEE;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.MOVED;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.TOWN_HALL;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.Presiding;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class RecordMeetingHeldTest {

  private static final RecordMeetingHeld HOLD = hold(FRIDAY, TOWN_HALL);
  private static final MeetingRecordCorrected CORRECTED =
      new MeetingRecordCorrected(
          MEETING.value(),
          "5",
          HALF_PAST_EIGHT,
          ELEVEN,
          "Lindviks kommunhus",
          MeetingForm.ON_SITE,
          HELD.presiding(),
          BO.value(),
          REASON);

  @Test
  void aCalledMeetingHasTakenPlace() {
    meeting().given(PLANNED, CALLED).when(HOLD).expectEvents(HELD);
  }

  @Test
  void aPlannedMeetingHasTakenPlace() {
    meeting().given(PLANNED).when(HOLD).expectEvents(HELD);
  }

  @Test
  void oldMinutesTellOfAMeetingThatNobodyKnewOf() {
    meeting().givenNoPriorActivity().when(HOLD).expectEvents(HELD);
  }

  @Test
  void theChairMayChangeDuringTheMeeting() {
    meeting()
        .givenNoPriorActivity()
        .when(
            new RecordMeetingHeld(
                MEETING,
                GROUP,
                FRIDAY,
                null,
                null,
                null,
                List.of(
                    new Chairing(ANNA, List.of(new ItemNumber("§ 1"), new ItemNumber("§ 2"))),
                    new Chairing(BO, List.of(new ItemNumber("§ 3")))),
                null))
        .expectEvents(
            new MeetingHeld(
                MEETING.value(),
                GROUP.value(),
                FRIDAY,
                null,
                null,
                null,
                List.of(
                    new Presiding(ANNA.value(), List.of("§ 1", "§ 2")),
                    new Presiding(BO.value(), List.of("§ 3"))),
                null));
  }

  @Test
  void recordingItAgainChangesNothing() {
    meeting().given(CALLED, HELD).when(HOLD).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void recordingItAgainAfterACorrectionChangesNothing() {
    meeting()
        .given(CALLED, HELD, CORRECTED)
        .when(HOLD)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void recordingItAsCorrectedChangesNothing() {
    meeting()
        .given(CALLED, HELD, CORRECTED)
        .when(hold(FRIDAY, "Lindviks kommunhus"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void otherFactsAreRefused() {
    meeting()
        .given(HELD)
        .when(hold(FRIDAY, "Lindviks kommunhus"))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD_WITH_OTHER_CONTENT));
  }

  @Test
  void otherFactsAreRefusedOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(hold(FRIDAY, "Lindviks kommunhus"))
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED));
  }

  @Test
  void aMovedMeetingIsHeldOnItsNewDate() {
    meeting()
        .given(PLANNED, MOVED)
        .when(HOLD)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_ON_ANOTHER_DATE));
  }

  @Test
  void anotherBodyIsRefused() {
    meeting()
        .given(PLANNED)
        .when(new RecordMeetingHeld(MEETING, COMMITTEE, FRIDAY, null, null, null, List.of(), null))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_OF_ANOTHER_BODY));
  }

  @Test
  void aCancelledMeetingIsNotHeld() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(HOLD)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  private static RecordMeetingHeld hold(LocalDate date, String place) {
    return new RecordMeetingHeld(
        MEETING, GROUP, date, HALF_PAST_EIGHT, ELEVEN, place, List.of(Chairing.whole(ANNA)), BO);
  }
}
