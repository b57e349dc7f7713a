package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.TOWN_HALL;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class CorrectMeetingRecordTest {

  private static final CorrectMeetingRecord CORRECT =
      new CorrectMeetingRecord(
          MEETING,
          "6",
          HALF_PAST_EIGHT,
          ELEVEN,
          TOWN_HALL,
          MeetingForm.HYBRID,
          List.of(Chairing.whole(ANNA)),
          BO,
          REASON);
  private static final MeetingRecordCorrected CORRECTED =
      new MeetingRecordCorrected(
          MEETING.value(),
          "6",
          HALF_PAST_EIGHT,
          ELEVEN,
          TOWN_HALL,
          MeetingForm.HYBRID,
          HELD.presiding(),
          BO.value(),
          REASON);

  @Test
  void theRecordIsCorrected() {
    meeting().given(CALLED, HELD).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void theRecordIsCorrectedEvenOnceTheMinutesAreAdjusted() {
    meeting().given(CALLED, HELD, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void correctingItAgainChangesNothing() {
    meeting()
        .given(CALLED, HELD, CORRECTED)
        .when(CORRECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatHoldsAnywayNeedsNoCorrection() {
    meeting()
        .given(CALLED, HELD)
        .when(
            new CorrectMeetingRecord(
                MEETING,
                "5",
                HALF_PAST_EIGHT,
                ELEVEN,
                TOWN_HALL,
                MeetingForm.HYBRID,
                List.of(Chairing.whole(ANNA)),
                BO,
                REASON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void numberAndFormAreAddedToAMeetingThatWasNeverCalled() {
    meeting().given(HELD).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void aMeetingThatHasNotBeenHeldHasNoRecord() {
    meeting()
        .given(CALLED)
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_NOT_HELD));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting()
        .givenNoPriorActivity()
        .when(CORRECT)
        .expectException(AggregateNotFoundException.class);
  }
}
