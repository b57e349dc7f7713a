package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CANCELLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.platform.refusals.Refusal;

class ElectAdjustersTest {

  private static final ElectAdjusters ELECT = new ElectAdjusters(MEETING, List.of(BO, CARIN, BO));

  @Test
  void adjustersAreElected() {
    meeting().given(HELD).when(ELECT).expectEvents(ELECTED);
  }

  @Test
  void electingThemAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED)
        .when(new ElectAdjusters(MEETING, List.of(CARIN, BO)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void electingThemAgainAfterACorrectionChangesNothing() {
    meeting()
        .given(
            HELD,
            ELECTED,
            new AdjusterElectionCorrected(MEETING.value(), List.of(ANNA.value()), REASON))
        .when(ELECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void electingOthersIsRefused() {
    meeting()
        .given(HELD, ELECTED)
        .when(new ElectAdjusters(MEETING, List.of(ANNA)))
        .expectException(RefusedWith.code(MeetingsRefusal.ADJUSTERS_ELECTED_WITH_OTHER_CONTENT));
  }

  @Test
  void nobodyIsElectedAtACancelledMeeting() {
    meeting()
        .given(PLANNED, CANCELLED)
        .when(ELECT)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_CANCELLED));
  }

  @Test
  void electingThemAgainOnceTheMinutesAreAdjustedChangesNothing() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(ELECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nobodyElseIsElectedOnceTheMinutesAreAdjusted() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(new ElectAdjusters(MEETING, List.of(ANNA)))
        .expectException(RefusedWith.code(MeetingsRefusal.MINUTES_ADJUSTED));
  }

  @Test
  void anUnknownMeetingIsRefused() {
    meeting().givenNoPriorActivity().when(ELECT).expectException(AggregateNotFoundException.class);
  }

  @Test
  void somebodyAdjusts() {
    assertThatThrownBy(() -> new ElectAdjusters(MEETING, List.of()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(MeetingsRefusal.ADJUSTERS_MISSING));
  }
}
