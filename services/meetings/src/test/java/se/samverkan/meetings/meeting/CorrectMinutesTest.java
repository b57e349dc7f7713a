package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.DRAFTED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.LOCKED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.meetings.RefusedWith;

class CorrectMinutesTest {

  private static final CorrectMinutes CORRECT =
      new CorrectMinutes(MEETING, "Rättat.", NEXT_FRIDAY, REASON);
  private static final MinutesCorrected CORRECTED =
      new MinutesCorrected(
          MEETING.value(),
          2,
          DRAFTED.contentSha256(),
          "Rättat.",
          ContentHash.of("Rättat."),
          NEXT_FRIDAY,
          REASON);

  @Test
  void lockedMinutesAreCorrected() {
    meeting().given(HELD, ELECTED, DRAFTED, ADJUSTED, LOCKED).when(CORRECT).expectEvents(CORRECTED);
  }

  @Test
  void correctingAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED, DRAFTED, ADJUSTED, LOCKED, CORRECTED)
        .when(CORRECT)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aDraftIsNotCorrected() {
    meeting()
        .given(HELD, ELECTED, DRAFTED)
        .when(CORRECT)
        .expectException(RefusedWith.code(MinutesRefusal.MINUTES_NOT_LOCKED));
  }

  @Test
  void correctedMinutesArePublishedAnew() {
    meeting()
        .given(
            HELD, ELECTED, DRAFTED, ADJUSTED, LOCKED, published(DRAFTED.contentSha256()), CORRECTED)
        .when(new PublishMinutes(MEETING, NEXT_FRIDAY))
        .expectEvents(published(CORRECTED.contentSha256()));
  }

  @Test
  void publishingAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED, DRAFTED, ADJUSTED, LOCKED, published(DRAFTED.contentSha256()))
        .when(new PublishMinutes(MEETING, NEXT_FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  private static MinutesPublished published(String sha256) {
    return new MinutesPublished(MEETING.value(), sha256, NEXT_FRIDAY);
  }
}
