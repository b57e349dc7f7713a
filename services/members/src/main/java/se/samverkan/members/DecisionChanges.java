package se.samverkan.members;

import java.util.function.UnaryOperator;
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

/** What the events of decisions do to what was decided and what circulates. */
final class DecisionChanges {

  private final Documents documents;

  DecisionChanges(Documents documents) {
    this.documents = documents;
  }

  void apply(DecisionEvent event) {
    switch (event) {
      case DecisionRecorded e -> begin(BodyDecision.of(e));
      case DecisionCirculated e -> begin(BodyDecision.of(e));
      case DecisionCorrected e ->
          change(
              e,
              decision ->
                  decision.corrected(e.matterId(), e.number(), e.text(), e.outcome(), e.reason()));
      case CarriedDecisionCorrected e ->
          change(
              e,
              decision ->
                  decision.corrected(e.matterId(), e.number(), e.text(), e.outcome(), e.reason()));
      case DecisionStruck e -> documents.remove(BodyDecision.class, e.decisionId());
      case CirculationAnswered e -> change(e, decision -> decision.answeredBy(e.organisationId()));
      case DecisionCarried e -> change(e, decision -> decision.carried(e.carriedOn()));
      case DecisionFell e -> change(e, decision -> decision.in(DecisionState.FALLEN));
      case DecisionForwarded e ->
          change(
              e,
              decision ->
                  decision.with(
                      new Forwarding(e.toBodyId(), e.kind(), e.forwardedOn(), null, null)));
      case ForwardedDecisionAnswered e -> change(e, decision -> decision.with(e));
      case DecisionReplaced e -> change(e, decision -> decision.in(DecisionState.REPLACED));
      case DecisionRevoked e -> change(e, decision -> decision.in(DecisionState.REVOKED));
      case ProposalMade _,
          ProposalWithdrawn _,
          VoteTaken _,
          ReservationMade _,
          DecisionEffectsRecorded _,
          DecisionExtractIssued _ -> {}
    }
  }

  private void begin(BodyDecision decision) {
    if (documents.find(BodyDecision.class, decision.id()).isEmpty()) {
      documents.put(decision);
    }
  }

  private void change(DecisionEvent event, UnaryOperator<BodyDecision> change) {
    documents.change(BodyDecision.class, event.decisionId(), change);
  }
}
