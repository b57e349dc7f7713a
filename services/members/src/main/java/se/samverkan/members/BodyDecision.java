package se.samverkan.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;

/**
 * A decision of a body, or what circulates to become one.
 *
 * @param decidedOn null while it circulates, and when it fell
 * @param circulatedOn when it was asked for between meetings
 * @param asked the organisations that are asked between meetings
 * @param answered those of them that have answered
 * @param correctedBecause why its record was corrected last; null while it never was
 */
@Document("members-decisions")
@CompoundIndex(def = "{'bodyId': 1, 'decidedOn': -1}")
@CompoundIndex(def = "{'asked': 1, 'state': 1}")
public record BodyDecision(
    String id,
    String bodyId,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    @Nullable LocalDate decidedOn,
    DecisionState state,
    @Nullable LocalDate circulatedOn,
    List<String> asked,
    List<String> answered,
    @Nullable LocalDate answerBy,
    List<Forwarding> forwarded,
    @Nullable String correctedBecause) {
  public BodyDecision {
    asked = List.copyOf(asked);
    answered = List.copyOf(answered);
    forwarded = List.copyOf(forwarded);
  }

  static BodyDecision of(DecisionRecorded e) {
    return new BodyDecision(
        e.decisionId(),
        e.bodyId(),
        e.matterId(),
        e.number(),
        e.text(),
        e.outcome(),
        e.decidedOn(),
        DecisionState.IN_FORCE,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  static BodyDecision of(DecisionCirculated e) {
    return new BodyDecision(
        e.decisionId(),
        e.bodyId(),
        e.matterId(),
        e.number(),
        e.text(),
        e.outcome(),
        null,
        DecisionState.CIRCULATING,
        e.circulatedOn(),
        e.asked().stream().map(AskedMember::organisationId).toList(),
        List.of(),
        e.answerBy(),
        List.of(),
        null);
  }

  BodyDecision corrected(
      @Nullable String matter,
      @Nullable String newNumber,
      String words,
      DecisionOutcome newOutcome,
      String reason) {
    return new BodyDecision(
        id,
        bodyId,
        matter,
        newNumber,
        words,
        newOutcome,
        decidedOn,
        state,
        circulatedOn,
        asked,
        answered,
        answerBy,
        forwarded,
        reason);
  }

  BodyDecision in(DecisionState newState) {
    return with(decidedOn, newState, answered, forwarded);
  }

  BodyDecision carried(LocalDate on) {
    return with(on, DecisionState.IN_FORCE, answered, forwarded);
  }

  BodyDecision answeredBy(String organisationId) {
    if (answered.contains(organisationId)) {
      return this;
    }
    var all = new ArrayList<>(answered);
    all.add(organisationId);
    return with(decidedOn, state, all, forwarded);
  }

  BodyDecision with(Forwarding forwarding) {
    if (forwarded.stream().anyMatch(f -> f.toBodyId().equals(forwarding.toBodyId()))) {
      return this;
    }
    var all = new ArrayList<>(forwarded);
    all.add(forwarding);
    return with(decidedOn, state, answered, all);
  }

  BodyDecision with(ForwardedDecisionAnswered e) {
    return with(
        decidedOn,
        state,
        answered,
        forwarded.stream()
            .map(
                f ->
                    f.toBodyId().equals(e.byBodyId()) ? f.answered(e.outcome(), e.answeredOn()) : f)
            .toList());
  }

  private BodyDecision with(
      @Nullable LocalDate on,
      DecisionState newState,
      List<String> answeredNow,
      List<Forwarding> forwardedNow) {
    return new BodyDecision(
        id,
        bodyId,
        matterId,
        number,
        text,
        outcome,
        on,
        newState,
        circulatedOn,
        asked,
        answeredNow,
        answerBy,
        forwardedNow,
        correctedBecause);
  }
}
