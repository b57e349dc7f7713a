package se.samverkan.decisions.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What follows a decision that was made: effects, other bodies' answers, and its end. */
final class Consequences {

  private final Standing standing;
  private final Map<String, DecisionForwarded> forwarded = new HashMap<>();
  private final List<ForwardedDecisionAnswered> answers = new ArrayList<>();
  private @Nullable DecisionEvent end;

  Consequences(Standing standing) {
    this.standing = standing;
  }

  @CommandHandler
  void decide(RecordDecisionEffects command) {
    standing.requireMade();
    standing
        .bringingAbout(command.decisionId(), command.effects().stream().map(Effect::raw).toList())
        .ifPresent(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void evolve(DecisionEffectsRecorded event) {
    standing.effects.addAll(event.effects());
  }

  @CommandHandler
  void decide(ForwardDecision command) {
    LocalDate made = standing.requireMade();
    Rule.require(
        new DecisionGoesToAnotherBody(standing.body(), command.toBodyId().value()),
        new DateFollows("forwardedOn", command.forwardedOn(), made));
    @Nullable DecisionForwarded before = forwarded.get(command.toBodyId().value());
    if (before == null) {
      apply(command.event(standing.body(), standing.matterId()));
    } else {
      Rule.require(
          new DecisionGoesToABodyOnce(before, command.event(before.bodyId(), before.matterId())));
    }
  }

  @EventSourcingHandler
  void evolve(DecisionForwarded event) {
    forwarded.put(event.toBodyId(), event);
  }

  @CommandHandler
  void decide(AnswerForwardedDecision command) {
    standing.requireMade();
    @Nullable DecisionForwarded question = forwarded.get(command.byBodyId().value());
    if (question == null) {
      throw new Refusal(
          DecisionsRefusal.NOT_FORWARDED_TO_BODY,
          "byBodyId",
          "The decision was not passed on to " + command.byBodyId() + ".");
    }
    Rule.require(new DateFollows("answeredOn", command.answeredOn(), question.forwardedOn()));
    if (!answers.contains(command.event())) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ForwardedDecisionAnswered event) {
    answers.add(event);
  }

  @CommandHandler
  void decide(ReplaceDecision command) {
    end(command.event(), "replacedOn", command.replacedOn());
  }

  @EventSourcingHandler
  void evolve(DecisionReplaced event) {
    end = event;
  }

  @CommandHandler
  void decide(RevokeDecision command) {
    end(command.event(), "revokedOn", command.revokedOn());
  }

  @EventSourcingHandler
  void evolve(DecisionRevoked event) {
    end = event;
  }

  @CommandHandler
  void decide(IssueDecisionExtract command) {
    Rule.require(
        new DecisionIsMade(standing),
        new ExtractTellsAllThatIsRecorded(command.events(), AggregateLifecycle.getVersion() + 1));
    apply(command.event());
  }

  private void end(DecisionEvent event, String field, LocalDate date) {
    Rule.require(new DateFollows(field, date, standing.requireMade()));
    if (end == null) {
      apply(event);
    } else {
      Rule.require(new DecisionEndsOnce(end, event));
    }
  }
}
