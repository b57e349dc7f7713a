package se.samverkan.annualreports.facts;

import java.util.List;
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
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterRenamed;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterReturned;
import se.samverkan.events.decisions.MatterTabled;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** What the events of decisions and matters do to their facts. */
final class DecisionChanges {

  private final RecordedEvent recorded;
  private final Documents documents;

  DecisionChanges(RecordedEvent recorded, Documents documents) {
    this.recorded = recorded;
    this.documents = documents;
  }

  void apply(DecisionEvent event) {
    switch (event) {
      case DecisionRecorded e ->
          documents.put(
              new DecisionFacts(
                  e.decisionId(),
                  e.bodyId(),
                  e.meetingId(),
                  e.itemId(),
                  e.itemNumber(),
                  e.matterId(),
                  e.number(),
                  e.text(),
                  e.outcome(),
                  e.decidedOn(),
                  List.of(),
                  Source.of(recorded)));
      case DecisionCorrected e ->
          documents.change(DecisionFacts.class, e.decisionId(), decision -> corrected(decision, e));
      case DecisionStruck e -> {
        documents.remove(DecisionFacts.class, e.decisionId());
        documents.remove(CarriedFacts.class, e.decisionId());
      }
      case DecisionCarried e -> documents.put(carried(e));
      case CarriedDecisionCorrected e ->
          documents.change(CarriedFacts.class, e.decisionId(), before -> corrected(before, e));
      case ProposalMade _,
          ProposalWithdrawn _,
          VoteTaken _,
          ReservationMade _,
          DecisionCirculated _,
          CirculationAnswered _,
          DecisionFell _,
          DecisionEffectsRecorded _,
          DecisionForwarded _,
          ForwardedDecisionAnswered _,
          DecisionReplaced _,
          DecisionRevoked _,
          DecisionExtractIssued _ -> {}
    }
  }

  void apply(MatterEvent event) {
    switch (event) {
      case MatterTakenUp e ->
          documents.put(
              new TakenUp(
                  e.matterId() + "/" + e.itemId(),
                  e.matterId(),
                  e.bodyId(),
                  e.meetingId(),
                  e.itemId(),
                  e.itemNumber(),
                  e.title(),
                  e.takenUpOn()));
      case MatterOpened _,
          MatterRenamed _,
          MatterPutForward _,
          MatterTabled _,
          MatterReturned _,
          MatterDecisionNeeded _,
          MatterDecisionNeedMet _,
          MatterWithdrawn _,
          MatterClosed _,
          MatterReopened _,
          MatterMerged _ -> {}
    }
  }

  private CarriedFacts carried(DecisionCarried e) {
    return new CarriedFacts(
        e.decisionId(),
        e.bodyId(),
        e.matterId(),
        e.number(),
        e.text(),
        e.outcome(),
        new CarriedFacts.Votes(e.inFavour(), e.against(), e.abstained(), e.silent()),
        e.carriedOn(),
        List.of(),
        Source.of(recorded));
  }

  private CarriedFacts corrected(CarriedFacts before, CarriedDecisionCorrected e) {
    return new CarriedFacts(
        before.id(),
        before.bodyId(),
        e.matterId(),
        e.number(),
        e.text(),
        e.outcome(),
        before.votes(),
        before.carriedOn(),
        Correction.of(recorded, e.reason()).addedTo(before.corrections()),
        before.source());
  }

  private DecisionFacts corrected(DecisionFacts decision, DecisionCorrected e) {
    return new DecisionFacts(
        decision.id(),
        decision.bodyId(),
        decision.meetingId(),
        e.itemId(),
        e.itemNumber(),
        e.matterId(),
        e.number(),
        e.text(),
        e.outcome(),
        decision.decidedOn(),
        Correction.of(recorded, e.reason()).addedTo(decision.corrections()),
        decision.source());
  }
}
