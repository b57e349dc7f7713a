package se.samverkan.decisionregister.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionEvent;
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
    switch (event) {
      case DecisionRecorded e -> {
        documents.put(RegisteredDecision.of(e, titleOf(e.itemId()), by));
        documents.put(item(e.itemId()).with(e.decisionId()));
      }
      case DecisionCorrected e -> decision(e.decisionId()).ifPresent(d -> correct(d, e));
      case DecisionStruck e ->
          decision(e.decisionId())
              .ifPresent(d -> documents.put(d.strike(new Strike(e.reason(), by))));
      case DecisionCirculated e -> {
        documents.put(RegisteredDecision.of(e, by));
        happened(e.decisionId(), e);
      }
      case DecisionCarried e -> documents.put(RegisteredDecision.of(e, by));
      case CarriedDecisionCorrected e ->
          decision(e.decisionId())
              .ifPresent(d -> documents.put(d.corrected(Wording.of(e), null, e.reason(), by)));
      case DecisionFell e -> becomes(e.decisionId(), e, DecisionState.FALLEN);
      case DecisionReplaced e -> becomes(e.decisionId(), e, DecisionState.REPLACED);
      case DecisionRevoked e -> becomes(e.decisionId(), e, DecisionState.REVOKED);
      case DecisionEffectsRecorded e ->
          e.effects().forEach(effect -> happened(e.decisionId(), effect));
      case ProposalMade e -> happened(e.decisionId(), e);
      case ProposalWithdrawn e -> happened(e.decisionId(), e);
      case VoteTaken e -> happened(e.decisionId(), e);
      case ReservationMade e -> happened(e.decisionId(), e);
      case CirculationAnswered e -> happened(e.decisionId(), e);
      case DecisionForwarded e -> happened(e.decisionId(), e);
      case ForwardedDecisionAnswered e -> happened(e.decisionId(), e);
    }
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
