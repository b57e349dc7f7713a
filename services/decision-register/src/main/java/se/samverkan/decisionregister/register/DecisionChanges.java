package se.samverkan.decisionregister.register;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.platform.readmodels.Documents;

/**
 * What the events of a decision do to the register. The item keeps the ids of all decisions that
 * ever stood under it, so that a title which comes or changes later reaches them. None is taken
 * away, as that would depend on what the decision said before, which after a batch that was written
 * in part may already be something else.
 */
record DecisionChanges(Documents documents, Recorded by) {

  void apply(DecisionEvent event) {
    history(event);
    switch (event) {
      case DecisionRecorded e -> {
        documents.put(RegisteredDecision.of(e, titleOf(e.itemId()), by));
        documents.put(item(e.itemId()).with(e.decisionId()));
      }
      case DecisionCorrected e -> decision(e.decisionId()).ifPresent(d -> correct(d, e));
      case DecisionStruck e -> {
        change(e, d -> d.strike(new Strike(e.reason(), by)));
        documents
            .findBy(PassedOn.class, "decisionId", e.decisionId())
            .forEach(passed -> documents.put(passed.strike()));
      }
      case DecisionCirculated e -> {
        documents.put(RegisteredDecision.of(e, by));
        documents.put(AskedBetweenMeetings.of(e));
        happened(e.decisionId(), e);
      }
      case CirculationAnswered e -> {
        documents.change(
            AskedBetweenMeetings.class,
            e.decisionId(),
            asked -> asked.answeredBy(e.organisationId()));
        happened(e.decisionId(), e);
      }
      case DecisionCarried e -> {
        documents.put(RegisteredDecision.of(e, by));
        noLongerAsked(e);
      }
      case CarriedDecisionCorrected e ->
          change(e, d -> d.corrected(Wording.of(e), null, e.reason(), by));
      case DecisionFell e -> {
        becomes(e.decisionId(), e, DecisionState.FALLEN);
        noLongerAsked(e);
      }
      case DecisionReplaced e -> becomes(e.decisionId(), e, DecisionState.REPLACED);
      case DecisionRevoked e -> becomes(e.decisionId(), e, DecisionState.REVOKED);
      case DecisionEffectsRecorded e ->
          e.effects().forEach(effect -> happened(e.decisionId(), effect));
      case DecisionExtractIssued e -> documents.put(IssuedExtract.of(e, by));
      case ProposalMade e -> happened(e.decisionId(), e);
      case ProposalWithdrawn e -> happened(e.decisionId(), e);
      case VoteTaken e -> happened(e.decisionId(), e);
      case ReservationMade e -> happened(e.decisionId(), e);
      case DecisionForwarded e -> {
        documents.put(PassedOn.of(e));
        change(e, RegisteredDecision::passOn);
        happened(e.decisionId(), e);
      }
      case ForwardedDecisionAnswered e -> {
        documents.change(
            PassedOn.class,
            PassedOn.id(e.decisionId(), e.byBodyId()),
            passed -> passed.answered(e));
        happened(e.decisionId(), e);
      }
    }
  }

  private void history(DecisionEvent event) {
    boolean begins =
        switch (event) {
          case DecisionRecorded _, DecisionCirculated _, DecisionCarried _, ProposalMade _ -> true;
          default -> false;
        };
    Optional<DecisionHistory> before = documents.find(DecisionHistory.class, event.decisionId());
    if (begins || before.isPresent()) {
      documents.put(
          before.orElseGet(() -> DecisionHistory.of(event.decisionId())).after(event, by));
    }
  }

  private void noLongerAsked(DecisionEvent event) {
    documents.change(AskedBetweenMeetings.class, event.decisionId(), AskedBetweenMeetings::ended);
  }

  private void change(DecisionEvent event, UnaryOperator<RegisteredDecision> change) {
    documents.change(RegisteredDecision.class, event.decisionId(), change);
  }

  private void becomes(String decisionId, DecisionEvent event, DecisionState state) {
    documents.change(RegisteredDecision.class, decisionId, decision -> decision.in(state));
    happened(decisionId, event);
  }

  private void happened(String decisionId, Object what) {
    documents.put(
        documents
            .find(Proceedings.class, decisionId)
            .orElseGet(() -> Proceedings.of(decisionId))
            .with(what));
  }

  private void correct(RegisteredDecision decision, DecisionCorrected e) {
    documents.put(decision.corrected(Wording.of(e), titleOf(e.itemId()), e.reason(), by));
    documents.put(item(e.itemId()).with(decision.id()));
  }

  private Optional<RegisteredDecision> decision(String decisionId) {
    return documents.find(RegisteredDecision.class, decisionId);
  }

  private RegisterItem item(String itemId) {
    return documents.find(RegisterItem.class, itemId).orElseGet(() -> RegisterItem.of(itemId));
  }

  private @Nullable String titleOf(String itemId) {
    return item(itemId).title();
  }
}
