package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class CorrectAdjusterElectionTest {

  private static final CorrectAdjusterElection CORRECT =
      new CorrectAdjusterElection(MEETING, List.of(ANNA), REASON);
  private static final AdjusterElectionCorrected CORRECTED =
      new AdjusterElectionCorrected(MEETING.value(), List.of(ANNA.value()), REASON);

  @Test
  void othersWereElected() {
    meeting().given(HELD, ELECTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void theElectionIsCorrectedEvenOnceTheMinutesAreAdjusted() {
    meeting().given(HELD, ELECTED, ADJUSTED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void correctingItAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED, CORRECTED)
        .when(CORRECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherOrderIsNoCorrection() {
    meeting()
        .given(HELD, ELECTED)
        .when(new CorrectAdjusterElection(MEETING, List.of(CARIN, BO), REASON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whereNobodyWasElectedThereIsNothingToCorrect() {
    meeting()
        .given(HELD)
        .when(CORRECT)
        .expectException(RefusedWith.code(MeetingsRefusal.ADJUSTERS_NOT_ELECTED));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting()
        .givenNoPriorActivity()
        .when(CORRECT)
        .expectException(AggregateNotFoundException.class);
  }
}
