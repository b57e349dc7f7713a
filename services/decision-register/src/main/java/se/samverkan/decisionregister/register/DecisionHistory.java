package se.samverkan.decisionregister.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.decisionregister.register.HistoryEntry.Kind;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.DecisionExtractIssued;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.Proposer;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;

/** All that happened to a decision, as it was recorded. */
@Document("decisionHistories")
public record DecisionHistory(String id, List<HistoryEntry> entries) {
  public DecisionHistory {
    entries = List.copyOf(entries);
  }

  /** Nothing yet. */
  public static DecisionHistory of(String decisionId) {
    return new DecisionHistory(decisionId, List.of());
  }

  DecisionHistory after(DecisionEvent event, Recorded by) {
    return new DecisionHistory(
        id, Stream.concat(entries.stream(), Stream.of(entry(event, by))).distinct().toList());
  }

  private static HistoryEntry entry(DecisionEvent event, Recorded by) {
    return switch (event) {
      case DecisionRecorded e -> HistoryEntry.said(Kind.RECORDED, e.decidedOn(), Wording.of(e), by);
      case DecisionCorrected e -> HistoryEntry.corrected(Wording.of(e), e.reason(), by);
      case CarriedDecisionCorrected e -> HistoryEntry.corrected(Wording.of(e), e.reason(), by);
      case DecisionStruck e -> HistoryEntry.ended(Kind.STRUCK, null, null, e.reason(), by);
      case DecisionCirculated e ->
          HistoryEntry.said(Kind.CIRCULATED, e.circulatedOn(), Wording.of(e), by);
      case DecisionCarried e -> HistoryEntry.said(Kind.CARRIED, e.carriedOn(), Wording.of(e), by);
      case DecisionFell e -> HistoryEntry.ended(Kind.FELL, e.fellOn(), null, e.reason(), by);
      case DecisionReplaced e ->
          HistoryEntry.ended(Kind.REPLACED, e.replacedOn(), e.byDecisionId(), e.reason(), by);
      case DecisionRevoked e ->
          HistoryEntry.ended(Kind.REVOKED, e.revokedOn(), e.byDecisionId(), e.reason(), by);
      case DecisionExtractIssued e ->
          HistoryEntry.done(Kind.EXTRACT_ISSUED, e.issuedOn(), null, e.sha256(), by);
      case ProposalWithdrawn e ->
          HistoryEntry.ended(Kind.PROPOSAL_WITHDRAWN, e.withdrawnOn(), null, e.reason(), by);
      case ProposalMade e ->
          HistoryEntry.done(Kind.PROPOSAL_MADE, e.madeOn(), proposer(e), e.text(), by);
      case VoteTaken e ->
          HistoryEntry.done(
              Kind.VOTE_TAKEN,
              e.takenOn(),
              null,
              "%d ja, %d nej, %d avstår".formatted(e.yes(), e.no(), e.abstained()),
              by);
      case ReservationMade e ->
          HistoryEntry.done(Kind.RESERVATION_MADE, e.madeOn(), e.personId(), e.text(), by);
      case CirculationAnswered e ->
          HistoryEntry.done(
              Kind.CIRCULATION_ANSWERED,
              e.answeredOn(),
              e.organisationId(),
              said(e.answer().name(), e.text()),
              by);
      case DecisionEffectsRecorded e ->
          HistoryEntry.done(
              Kind.EFFECTS_RECORDED,
              e.decidedOn(),
              null,
              e.effects().stream()
                  .map(effect -> effect.kind() + " " + effect.targetId())
                  .collect(Collectors.joining(", ")),
              by);
      case DecisionForwarded e ->
          HistoryEntry.done(Kind.FORWARDED, e.forwardedOn(), e.toBodyId(), e.text(), by);
      case ForwardedDecisionAnswered e ->
          new HistoryEntry(
              Kind.FORWARDED_ANSWERED,
              e.answeredOn(),
              e.byBodyId(),
              e.answerDecisionId(),
              said(e.outcome().name(), e.text()),
              null,
              null,
              by);
    };
  }

  private static String said(String word, @Nullable String text) {
    return text == null ? word : word + ": " + text;
  }

  private static @Nullable String proposer(ProposalMade made) {
    if (made.proposers().isEmpty()) {
      return null;
    }
    Proposer first = made.proposers().getFirst();
    return first.personId() == null ? first.organisationId() : first.personId();
  }
}
