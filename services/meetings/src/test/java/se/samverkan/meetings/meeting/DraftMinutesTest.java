package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.DRAFTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class DraftMinutesTest {

  private static final DraftMinutes DRAFT = draft("Ledningsgruppen beslutar.");

  @Test
  void theMinutesHaveAContent() {
    meeting().given(HELD).when(DRAFT).expectEvents(DRAFTED);
  }

  @Test
  void aBoardAdjustsWithinTwoWeeks() {
    meeting()
        .given(HELD)
        .when(new DraftMinutes(MEETING, DRAFT.content(), FRIDAY, BodyProfile.JOINT_BOARD))
        .expectEvents(
            new MinutesDrafted(
                MEETING.value(),
                1,
                DRAFT.content(),
                DRAFTED.contentSha256(),
                FRIDAY,
                FRIDAY.plusDays(14)));
  }

  @Test
  void draftingTheSameAgainChangesNothing() {
    meeting().given(HELD, DRAFTED).when(DRAFT).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void anotherDraftIsTheNextVersion() {
    meeting()
        .given(HELD, DRAFTED)
        .when(draft("Annat."))
        .expectEvents(
            new MinutesDrafted(
                MEETING.value(), 2, "Annat.", ContentHash.of("Annat."), FRIDAY, null));
  }

  @Test
  void theMinutesOfAMeetingToComeAreNotDrafted() {
    meeting()
        .given(CALLED)
        .when(DRAFT)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_NOT_HELD));
  }

  private static DraftMinutes draft(String content) {
    return new DraftMinutes(MEETING, content, FRIDAY, BodyProfile.INFORMAL);
  }
}
