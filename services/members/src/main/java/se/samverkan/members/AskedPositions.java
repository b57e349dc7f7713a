package se.samverkan.members;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;

/**
 * A question that is left to each member, and what each has answered.
 *
 * @param open whether answers are waited for
 * @param silent those that have taken no position
 */
@Document("members-positions")
@CompoundIndex(def = "{'answers.organisationId': 1, 'open': 1}")
public record AskedPositions(
    String id,
    String decisionId,
    String bodyId,
    @Nullable String matterId,
    String question,
    boolean contactWanted,
    boolean letterOfIntentWanted,
    @Nullable LocalDate answerBy,
    LocalDate askedOn,
    List<MemberAnswer> answers,
    List<String> silent,
    boolean open,
    @Nullable LocalDate closedOn,
    @Nullable String closedBecause) {
  public AskedPositions {
    answers = List.copyOf(answers);
    silent = List.copyOf(silent);
  }

  static AskedPositions of(PositionsAskedFor e) {
    return new AskedPositions(
        e.positionsId(),
        e.decisionId(),
        e.bodyId(),
        e.matterId(),
        e.question(),
        e.contactWanted(),
        e.letterOfIntentWanted(),
        e.answerBy(),
        e.askedOn(),
        e.organisationIds().stream().map(MemberAnswer::none).toList(),
        e.organisationIds(),
        true,
        null,
        null);
  }

  AskedPositions with(String organisationId, UnaryOperator<MemberAnswer> change) {
    List<MemberAnswer> changed =
        answers.stream()
            .map(a -> a.organisationId().equals(organisationId) ? change.apply(a) : a)
            .toList();
    return with(changed, open, closedOn, closedBecause);
  }

  AskedPositions closed(PositionsClosed e) {
    return with(answers, false, e.closedOn(), e.reason());
  }

  private AskedPositions with(
      List<MemberAnswer> given,
      boolean stillOpen,
      @Nullable LocalDate closed,
      @Nullable String reason) {
    return new AskedPositions(
        id,
        decisionId,
        bodyId,
        matterId,
        question,
        contactWanted,
        letterOfIntentWanted,
        answerBy,
        askedOn,
        given,
        given.stream().filter(MemberAnswer::silent).map(MemberAnswer::organisationId).toList(),
        stillOpen,
        closed,
        reason);
  }
}
