package se.samverkan.agendas.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.CommentOutcome;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesItemCommented;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.events.meetings.NoticeTakenDown;

class MinutesChangesTest {

  private static final String MEETING = "meeting_1";
  private static final LocalDate DAY = LocalDate.of(2024, 11, 8);
  private static final Recorded BY =
      new Recorded(Instant.EPOCH, "test", "secretary", "test", null, null);

  @Test
  void theOldTextStaysReadable() {
    Minutes minutes =
        after(
            new MinutesDrafted(MEETING, 1, "Först", "a", DAY, null),
            new MinutesApproved(MEETING, "person_1", "a", DAY),
            new MinutesLocked(MEETING, 1, "a", DAY),
            new MinutesPublished(MEETING, "a", DAY),
            new MinutesCorrected(MEETING, 2, "a", "Sedan", "b", DAY, "fel namn"));

    assertThat(minutes.versions())
        .extracting(MinutesVersion::content)
        .containsExactly("Först", "Sedan");
    assertThat(minutes.approvals()).hasSize(1);
    assertThat(minutes.lockedOn()).isEqualTo(DAY);
    assertThat(minutes.publishedOn()).isEqualTo(DAY);
  }

  @Test
  void theSameEventTwiceIsOneVersion() {
    MinutesDrafted drafted = new MinutesDrafted(MEETING, 1, "Först", "a", DAY, null);

    assertThat(after(drafted, drafted).versions()).hasSize(1);
  }

  @Test
  void commentsAreKeptWithTheirLastAnswer() {
    MinutesItemCommented commented =
        new MinutesItemCommented(
            MEETING, "comment_1", "item_1", "person_1", 1, "Beloppet är 40 000.", DAY);
    Minutes minutes =
        after(
            new MinutesDrafted(MEETING, 1, "Först", "a", DAY, null),
            commented,
            commented,
            new MinutesCommentAnswered(
                MEETING, "comment_1", CommentOutcome.DECLINED, "Så sades det.", DAY),
            new MinutesCommentAnswered(
                MEETING, "comment_1", CommentOutcome.FOLLOWED, null, DAY.plusDays(1)));

    assertThat(minutes.comments()).hasSize(1);
    assertThat(minutes.comments().getFirst().answer())
        .extracting("outcome", "text", "on")
        .containsExactly(CommentOutcome.FOLLOWED, null, DAY.plusDays(1));
  }

  @Test
  void theNoticeSaysWhenItWasTakenDown() {
    Minutes minutes =
        after(
            new NoticePosted(
                MEETING, "notice_1", List.of(), DAY, DAY, DAY, DAY, "Tavlan", "Kommunhuset"),
            new NoticeTakenDown(MEETING, "notice_1", DAY.plusDays(22)));

    assertThat(minutes.notices())
        .extracting(PostedNotice::takenDownOn)
        .containsExactly(DAY.plusDays(22));
  }

  @Test
  void otherEventsLeaveTheMinutesAlone() {
    assertThat(MinutesChanges.after(null, new MinutesAdjusted(MEETING, List.of(), DAY), BY))
        .isNull();
  }

  private static Minutes after(MeetingEvent... events) {
    Minutes minutes = null;
    for (MeetingEvent event : events) {
      minutes = MinutesChanges.after(minutes, event, BY);
    }
    return Objects.requireNonNull(minutes);
  }
}
