package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.PersonId;

class AdjustMinutesTest {

  private static final AdjustMinutes ADJUST = adjust(NEXT_FRIDAY, BO, CARIN);

  @Test
  void theElectedAdjustTheMinutes() {
    meeting().given(HELD, ELECTED).when(ADJUST).expectEvents(ADJUSTED);
  }

  @Test
  void theDateMayBeUnknown() {
    meeting()
        .given(HELD, ELECTED)
        .when(adjust(null, BO, CARIN))
        .expectEvents(new MinutesAdjusted(MEETING.value(), ADJUSTED.adjusterIds(), null));
  }

  @Test
  void whoeverReallyWasElectedAdjusts() {
    meeting()
        .given(
            HELD,
            ELECTED,
            new AdjusterElectionCorrected(MEETING.value(), List.of(ANNA.value()), REASON))
        .when(adjust(NEXT_FRIDAY, ANNA))
        .expectEvents(new MinutesAdjusted(MEETING.value(), List.of(ANNA.value()), NEXT_FRIDAY));
  }

  @Test
  void adjustingAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(adjust(NEXT_FRIDAY, CARIN, BO))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void adjustingAgainOnAnotherDayIsRefused() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(adjust(FRIDAY, BO, CARIN))
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED));
  }

  @Test
  void onlyTheElectedAdjust() {
    meeting()
        .given(HELD, ELECTED)
        .when(adjust(NEXT_FRIDAY, ANNA))
        .expectException(RefusedWith.code(MeetingsRefusal.ADJUSTERS_NOT_THE_ELECTED));
  }

  @Test
  void allTheElectedAdjust() {
    meeting()
        .given(HELD, ELECTED)
        .when(adjust(NEXT_FRIDAY, BO))
        .expectException(RefusedWith.code(MeetingsRefusal.ADJUSTERS_NOT_THE_ELECTED));
  }

  @Test
  void nobodyAdjustsWithoutAnElection() {
    meeting()
        .given(HELD)
        .when(ADJUST)
        .expectException(RefusedWith.code(MeetingsRefusal.ADJUSTERS_NOT_ELECTED));
  }

  @Test
  void theMeetingMustHaveBeenHeld() {
    meeting()
        .given(CALLED, ELECTED)
        .when(ADJUST)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_NOT_HELD));
  }

  @Test
  void minutesAreNotAdjustedBeforeTheMeeting() {
    meeting()
        .given(HELD, ELECTED)
        .when(adjust(FRIDAY.minusDays(1), BO, CARIN))
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED_BEFORE_MEETING));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(ADJUST).expectException(AggregateNotFoundException.class);
  }

  private static AdjustMinutes adjust(@Nullable LocalDate date, PersonId... adjusters) {
    return new AdjustMinutes(MEETING, List.of(adjusters), date);
  }
}
