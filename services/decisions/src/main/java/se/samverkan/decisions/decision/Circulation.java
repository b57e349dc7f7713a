package se.samverkan.decisions.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What becomes of a decision that a body is asked for between its meetings. */
final class Circulation {

  private final Standing standing;
  private final Map<String, CirculationAnswered> answers = new TreeMap<>();
  private @Nullable DecisionFell fell;

  Circulation(Standing standing) {
    this.standing = standing;
  }

  @CommandHandler
  void decide(AnswerCirculation command) {
    DecisionCirculated circulated = circulated();
    String organisationId = command.organisationId().value();
    Rule.require(
        new AnswerComesFromOneOfTheAsked(circulated.asked(), organisationId),
        new DateFollows("answeredOn", command.answeredOn(), circulated.circulatedOn()));
    @Nullable CirculationAnswered before = answers.get(organisationId);
    CirculationAnswered answered = command.event(before == null ? null : before.answer());
    if (before == null || !command.event(before.previousAnswer()).equals(before)) {
      Rule.require(new CirculationGoesOn(standing.between, fell));
      apply(answered);
    }
  }

  @EventSourcingHandler
  void evolve(CirculationAnswered event) {
    answers.put(event.organisationId(), event);
  }

  @CommandHandler
  void decide(CarryDecision command) {
    DecisionCirculated circulated = circulated();
    if (standing.between != null && standing.between.carriedOn().equals(command.carriedOn())) {
      return;
    }
    Rule.require(
        new CirculationGoesOn(standing.between, fell),
        new DateFollows("carriedOn", command.carriedOn(), latest(circulated)),
        new NobodyWantsAMeeting(count(CirculationAnswer.WANTS_A_MEETING)),
        new MoreThanHalfOfTheAskedAreInFavour(
            count(CirculationAnswer.IN_FAVOUR), circulated.asked().size()));
    apply(carried(circulated, command.carriedOn()));
    standing
        .bringingAbout(command.decisionId(), circulated.effects())
        .ifPresent(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void evolve(DecisionCarried event) {
    standing.between = event;
  }

  @CommandHandler
  void decide(LetDecisionFall command) {
    DecisionCirculated circulated = circulated();
    DecisionFell falling =
        new DecisionFell(
            circulated.decisionId(), circulated.bodyId(), command.fellOn(), command.reason());
    if (!falling.equals(fell)) {
      Rule.require(
          new CirculationGoesOn(standing.between, fell),
          new DateFollows("fellOn", command.fellOn(), latest(circulated)));
      apply(falling);
    }
  }

  @EventSourcingHandler
  void evolve(DecisionFell event) {
    fell = event;
  }

  @CommandHandler
  void decide(CorrectCarriedDecision command) {
    Rule.require(new DecisionIsMadeBetweenMeetings(standing.recorded));
    standing.requireMade();
    if (standing.between != null
        && !Standing.corrected(standing.between, command.event()).equals(standing.between)) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(CarriedDecisionCorrected event) {
    if (standing.between != null) {
      standing.between = Standing.corrected(standing.between, event);
    }
  }

  private DecisionCirculated circulated() {
    Rule.require(new DecisionIsNotStruck(standing.struck));
    if (standing.circulated == null) {
      throw new Refusal(
          DecisionsRefusal.DECISION_NOT_CIRCULATED,
          "decisionId",
          "This is not asked for between meetings.");
    }
    return standing.circulated;
  }

  private DecisionCarried carried(DecisionCirculated circulated, LocalDate carriedOn) {
    return new DecisionCarried(
        circulated.decisionId(),
        circulated.bodyId(),
        circulated.matterId(),
        circulated.number(),
        circulated.text(),
        circulated.outcome(),
        count(CirculationAnswer.IN_FAVOUR),
        count(CirculationAnswer.AGAINST),
        count(CirculationAnswer.ABSTAINS),
        circulated.asked().size() - answers.size(),
        carriedOn,
        circulated.answersDecisionId());
  }

  private int count(CirculationAnswer answer) {
    return (int) answers.values().stream().filter(a -> a.answer() == answer).count();
  }

  private LocalDate latest(DecisionCirculated circulated) {
    return answers.values().stream()
        .map(CirculationAnswered::answeredOn)
        .reduce(circulated.circulatedOn(), (a, b) -> a.isAfter(b) ? a : b);
  }
}
