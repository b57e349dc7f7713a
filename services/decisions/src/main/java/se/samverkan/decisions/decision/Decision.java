package se.samverkan.decisions.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.platform.refusals.Rule;

/** What a body resolved, with every correction of its record. */
@Aggregate
public class Decision {

  @AggregateIdentifier private DecisionId decisionId;
  private @Nullable DecisionRecorded recorded;
  private DecisionRecorded current;
  private @Nullable DecisionStruck struck;

  @SuppressWarnings("NullAway.Init")
  Decision() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(RecordDecision command) {
    if (recorded == null) {
      apply(command.event());
    } else {
      Rule.require(new DecisionIdStandsForOneDecision(recorded, current, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(DecisionRecorded event) {
    decisionId = new DecisionId(event.decisionId());
    recorded = event;
    current = event;
  }

  @CommandHandler
  void decide(CorrectDecision command) {
    Rule.require(new DecisionIsNotStruck(struck));
    if (!corrected(command.event()).equals(current)) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(DecisionCorrected event) {
    current = corrected(event);
  }

  @CommandHandler
  void decide(StrikeDecision command) {
    if (struck == null) {
      apply(command.event());
    } else {
      Rule.require(new DecisionIsStruckForOneReason(struck, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(DecisionStruck event) {
    struck = event;
  }

  private DecisionRecorded corrected(DecisionCorrected correction) {
    return new DecisionRecorded(
        current.decisionId(),
        current.bodyId(),
        current.meetingId(),
        correction.itemId(),
        correction.itemNumber(),
        correction.matterId(),
        correction.number(),
        correction.text(),
        correction.outcome(),
        current.decidedOn());
  }
}
