package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.CommentOutcome;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.platform.texts.PlainText;

/**
 * Says what becomes of a comment on drafted minutes.
 *
 * @param answer needed where the comment is declined
 */
public record AnswerMinutesComment(
    @TargetAggregateIdentifier MeetingId meetingId,
    CommentId commentId,
    CommentOutcome outcome,
    @Nullable String answer,
    LocalDate answeredOn)
    implements MeetingCommand {

  public AnswerMinutesComment {
    answer =
        outcome == CommentOutcome.DECLINED
            ? PlainText.required("answer", answer, PlainText.PASSAGE)
            : PlainText.optional("answer", answer, PlainText.PASSAGE);
  }

  MinutesCommentAnswered event() {
    return new MinutesCommentAnswered(
        meetingId.value(), commentId.value(), outcome, answer, answeredOn);
  }
}
