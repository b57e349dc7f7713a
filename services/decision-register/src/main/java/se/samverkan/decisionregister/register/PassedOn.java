package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;

/**
 * A decision that went to another body, and what that answered, the last answer last.
 *
 * @param open until the other body has answered by something else than to put it off
 * @param struck whether the decision was recorded by mistake
 */
@Document("decisionsPassedOn")
public record PassedOn(
    String id,
    @Indexed String decisionId,
    String bodyId,
    String toBodyId,
    ForwardKind kind,
    String title,
    String text,
    LocalDate forwardedOn,
    @Nullable LocalDate answerWantedBy,
    List<ForwardedDecisionAnswered> answers,
    boolean open,
    boolean struck) {
  public PassedOn {
    answers = List.copyOf(answers);
  }

  static PassedOn of(DecisionForwarded e) {
    return new PassedOn(
        id(e.decisionId(), e.toBodyId()),
        e.decisionId(),
        e.bodyId(),
        e.toBodyId(),
        e.kind(),
        e.title(),
        e.text(),
        e.forwardedOn(),
        e.answerWantedBy(),
        List.of(),
        true,
        false);
  }

  static String id(String decisionId, String toBodyId) {
    return decisionId + " " + toBodyId;
  }

  PassedOn answered(ForwardedDecisionAnswered answer) {
    return with(
        Stream.concat(answers.stream(), Stream.of(answer)).distinct().toList(),
        answer.outcome() == DecisionOutcome.TABLED,
        struck);
  }

  PassedOn strike() {
    return with(answers, false, true);
  }

  private PassedOn with(List<ForwardedDecisionAnswered> all, boolean stillOpen, boolean nowStruck) {
    return new PassedOn(
        id,
        decisionId,
        bodyId,
        toBodyId,
        kind,
        title,
        text,
        forwardedOn,
        answerWantedBy,
        all,
        stillOpen,
        nowStruck);
  }
}
