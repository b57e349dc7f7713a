package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.MinutesComment;
import se.samverkan.agendas.agenda.Recorded;

/**
 * What somebody said of what drafted minutes say of an item.
 *
 * @param version of the draft
 * @param answer null until it is answered
 */
public record CommentShown(
    String id,
    String itemId,
    Named person,
    int version,
    String text,
    LocalDate on,
    MinutesComment.@Nullable Answer answer,
    Recorded recorded) {

  static CommentShown of(MinutesComment comment, Map<String, String> names) {
    return new CommentShown(
        comment.commentId(),
        comment.itemId(),
        Named.of(comment.personId(), names),
        comment.version(),
        comment.text(),
        comment.on(),
        comment.answer(),
        comment.recorded());
  }
}
