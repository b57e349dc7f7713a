package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.MatterQuestion;

/**
 * What was asked of the members or from outside in a matter; its id is that of the positions or the
 * referral.
 *
 * @param endedOn when it was closed, answered or declined
 */
public record QuestionShown(
    String id,
    MatterQuestion.Kind kind,
    Named body,
    String title,
    LocalDate on,
    @Nullable LocalDate endedOn) {

  static QuestionShown of(MatterQuestion question, Map<String, String> names) {
    return new QuestionShown(
        question.id(),
        question.kind(),
        Named.of(question.bodyId(), names),
        question.title(),
        question.on(),
        question.endedOn());
  }
}
