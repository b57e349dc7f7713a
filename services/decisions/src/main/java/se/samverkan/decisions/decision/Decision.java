package se.samverkan.decisions.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.platform.refusals.Rule;

/** What a body resolved, at a meeting or between meetings, and what came before and after. */
@Aggregate
public class Decision {

  @AggregateIdentifier private DecisionId decisionId;
  private final Standing standing = new Standing();
  @AggregateMember private final Circulation circulation = new Circulation(standing);
  @AggregateMember private final Deliberation deliberation = new Deliberation(standing);
  @AggregateMember private final Consequences consequences = new Consequences(standing);

  @SuppressWarnings("NullAway.Init")
  Decision() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(RecordDecision command) {
    Rule.require(
        new DecisionIsMadeAtAMeeting(standing.circulated),
        new DecisionIsOfTheSameBody(standing.bodyId, command.bodyId().value()));
    if (standing.recorded == null || standing.atMeeting == null) {
      apply(command.event());
    } else {
      Rule.require(
          new DecisionIdStandsForOneDecision(
              standing.recorded, standing.atMeeting, command.event()));
    }
    if (standing.struck == null) {
      standing
          .bringingAbout(command.decisionId(), command.effects().stream().map(Effect::raw).toList())
          .ifPresent(AggregateLifecycle::apply);
    }
  }

  @EventSourcingHandler
  void evolve(DecisionRecorded event) {
    decisionId = new DecisionId(event.decisionId());
    standing.bodyId = event.bodyId();
    standing.recorded = event;
    standing.atMeeting = event;
  }

  @CommandHandler
  void decide(CorrectDecision command) {
    Rule.require(
        new DecisionIsMadeAtAMeeting(standing.circulated),
        new DecisionIsMade(standing),
        new DecisionIsNotStruck(standing.struck));
    if (standing.atMeeting != null
        && !Standing.corrected(standing.atMeeting, command.event()).equals(standing.atMeeting)) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(DecisionCorrected event) {
    if (standing.atMeeting != null) {
      standing.atMeeting = Standing.corrected(standing.atMeeting, event);
    }
  }

  @CommandHandler
  void decide(StrikeDecision command) {
    Rule.require(new DecisionIsMade(standing));
    if (standing.struck == null) {
      apply(command.event());
    } else {
      Rule.require(new DecisionIsStruckForOneReason(standing.struck, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(DecisionStruck event) {
    standing.struck = event;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CirculateDecision command) {
    Rule.require(
        new DecisionIsMadeBetweenMeetings(standing.recorded),
        new DecisionBetweenMeetingsIsAllowed(command.profile()));
    if (standing.circulated == null) {
      Rule.require(new DecisionIsOfTheSameBody(standing.bodyId, command.bodyId().value()));
      apply(command.event());
    } else {
      Rule.require(new DecisionIsAskedForOnce(standing.circulated, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(DecisionCirculated event) {
    decisionId = new DecisionId(event.decisionId());
    standing.bodyId = event.bodyId();
    standing.circulated = event;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(MakeProposal command) {
    Rule.require(
        new DecisionIsNotStruck(standing.struck),
        new DecisionIsOfTheSameBody(standing.bodyId, command.bodyId().value()));
    deliberation.make(command);
  }

  @EventSourcingHandler
  void evolve(ProposalMade event) {
    decisionId = new DecisionId(event.decisionId());
    standing.bodyId = event.bodyId();
  }
}
