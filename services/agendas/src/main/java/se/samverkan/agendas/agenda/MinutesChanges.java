package se.samverkan.agendas.agenda;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesItemCommented;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.events.meetings.NoticeTakenDown;

/** What the events of a meeting do to the content of its minutes; most of them nothing. */
final class MinutesChanges {

  private MinutesChanges() {}

  /** The minutes after the event; null when they have no content and no notice yet. */
  static @Nullable Minutes after(@Nullable Minutes before, MeetingEvent event, Recorded by) {
    Minutes minutes = before == null ? Minutes.none(event.meetingId()) : before;
    return switch (event) {
      case MinutesDrafted e ->
          minutes.with(
              new MinutesVersion(
                  e.version(),
                  e.content(),
                  e.contentSha256(),
                  e.draftedOn(),
                  e.adjustBy(),
                  null,
                  by));
      case MinutesCorrected e ->
          minutes.with(
              new MinutesVersion(
                  e.version(),
                  e.content(),
                  e.contentSha256(),
                  e.correctedOn(),
                  null,
                  e.reason(),
                  by));
      case MinutesApproved e ->
          minutes.with(new MinutesApproval(e.adjusterId(), e.contentSha256(), e.approvedOn(), by));
      case MinutesItemCommented e -> minutes.with(MinutesComment.of(e, by));
      case MinutesCommentAnswered e ->
          minutes.comment(e.commentId(), comment -> comment.with(e, by));
      case MinutesLocked e -> minutes.locked(e.lockedOn());
      case MinutesPublished e -> minutes.published(e.publishedOn());
      case NoticePosted e -> minutes.with(PostedNotice.of(e, by));
      case NoticeTakenDown e -> minutes.takenDown(e.noticeId(), e.takenDownOn());
      default -> before;
    };
  }
}
