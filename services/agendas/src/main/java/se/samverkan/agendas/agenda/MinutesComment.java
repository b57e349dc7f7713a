package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.CommentOutcome;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.events.meetings.MinutesItemCommented;

/**
 * What somebody said of what drafted minutes say of an item.
 *
 * @param version of the draft
 * @param answer null until it is answered
 */
public record MinutesComment(
    String commentId,
    String itemId,
    String personId,
    int version,
    String text,
    LocalDate on,
    @Nullable Answer answer,
    Recorded recorded) {

  /**
   * What becomes of it.
   *
   * @param text null where nothing more was said
   */
  public record Answer(
      CommentOutcome outcome, @Nullable String text, LocalDate on, Recorded recorded) {}

  static MinutesComment of(MinutesItemCommented event, Recorded by) {
    return new MinutesComment(
        event.commentId(),
        event.itemId(),
        event.personId(),
        event.version(),
        event.text(),
        event.commentedOn(),
        null,
        by);
  }

  MinutesComment with(MinutesCommentAnswered event, Recorded by) {
    return new MinutesComment(
        commentId,
        itemId,
        personId,
        version,
        text,
        on,
        new Answer(event.outcome(), event.answer(), event.answeredOn(), by),
        recorded);
  }
}
