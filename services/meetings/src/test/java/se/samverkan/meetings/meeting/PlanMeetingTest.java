package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.platform.refusals.Refusal;

class PlanMeetingTest {

  private static final PlanMeeting PLAN =
      new PlanMeeting(
          MEETING, GROUP, FRIDAY, HALF_PAST_EIGHT, ELEVEN, " Ekeby kommunhus ", "prel.");

  @Test
  void aBodyIsToMeetOnADate() {
    meeting().givenNoPriorActivity().when(PLAN).expectEvents(PLANNED);
  }

  @Test
  void timeAndPlaceMayBeDecidedLater() {
    meeting()
        .givenNoPriorActivity()
        .when(mention(FRIDAY))
        .expectEvents(
            new MeetingPlanned(MEETING.value(), GROUP.value(), FRIDAY, null, null, null, null));
  }

  @Test
  void planningItAgainChangesNothing() {
    meeting().given(PLANNED).when(PLAN).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aBareMentionOfTheDateChangesNothing() {
    meeting()
        .given(PLANNED)
        .when(mention(FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aMentionChangesNothingHoweverFarTheMeetingHasCome() {
    for (Object progress : List.of(CALLED, HELD, CANCELLED)) {
      meeting()
          .given(PLANNED, progress)
          .when(mention(FRIDAY))
          .expectSuccessfulHandlerExecution()
          .expectNoEvents();
    }
  }

  @Test
  void aMentionChangesNothingOfAMeetingRecordedFromOldMinutes() {
    meeting().given(HELD).when(mention(FRIDAY)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aMentionOfTheDateBeforeTheMoveChangesNothing() {
    meeting()
        .given(PLANNED, MOVED)
        .when(mention(FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aMentionOfTheDateAfterTheMoveChangesNothing() {
    meeting()
        .given(PLANNED, MOVED)
        .when(mention(NEXT_FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherDateIsRefused() {
    meeting()
        .given(PLANNED)
        .when(mention(NEXT_FRIDAY))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_ON_ANOTHER_DATE));
  }

  @Test
  void anotherBodyIsRefused() {
    meeting()
        .given(PLANNED)
        .when(new PlanMeeting(MEETING, COMMITTEE, FRIDAY, null, null, null, null))
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_OF_ANOTHER_BODY));
  }

  @Test
  void aMeetingEndsAfterItStarts() {
    assertThatThrownBy(() -> new PlanMeeting(MEETING, GROUP, FRIDAY, ELEVEN, ELEVEN, null, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(MeetingsRefusal.MEETING_ENDS_BEFORE_IT_STARTS);
              assertThat(refusal.field()).isEqualTo("end");
            });
  }

  private static PlanMeeting mention(LocalDate date) {
    return new PlanMeeting(MEETING, GROUP, date, null, null, null, null);
  }
}
