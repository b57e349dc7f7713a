package se.samverkan.decisions.positions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.platform.refusals.Rule;

/** What each member answers to a question that a decision left to each of them. */
@Aggregate
public class Positions {

  @AggregateIdentifier private PositionsId positionsId;
  private @Nullable PositionsAskedFor asked;
  private @Nullable PositionsClosed closed;
  private final Answers answers = Answers.none();

  @SuppressWarnings("NullAway.Init")
  Positions() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(AskForPositions command) {
    if (asked == null) {
      apply(command.event());
    } else {
      Rule.require(new DecisionIsAskedAboutOnce(asked, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(PositionsAskedFor event) {
    positionsId = new PositionsId(event.positionsId());
    asked = event;
  }

  @CommandHandler
  void decide(TakePosition command) {
    PositionTaken last = answers.positions().get(command.organisationId().value());
    PositionTaken next = command.event(last == null ? null : last.position());
    if (!Answers.same(last, next)) {
      requireAnswerable(command.organisationId(), "takenOn", command.takenOn());
      Rule.require(
          new LatestWordHolds("takenOn", last == null ? null : last.takenOn(), next.takenOn()));
      apply(next);
    }
  }

  @EventSourcingHandler
  void evolve(PositionTaken event) {
    answers.positions().put(event.organisationId(), event);
  }

  @CommandHandler
  void decide(NameContact command) {
    ContactNamed last = answers.contacts().get(command.organisationId().value());
    ContactNamed next = command.event(last == null ? null : last.personId());
    if (!Answers.same(last, next)) {
      requireAnswerable(command.organisationId(), "namedOn", command.namedOn());
      Rule.require(
          new LatestWordHolds("namedOn", last == null ? null : last.namedOn(), next.namedOn()));
      apply(next);
    }
  }

  @EventSourcingHandler
  void evolve(ContactNamed event) {
    answers.contacts().put(event.organisationId(), event);
  }

  @CommandHandler
  void decide(SignLetterOfIntent command) {
    LetterOfIntentSigned last = answers.letters().get(command.organisationId().value());
    LetterOfIntentSigned next = command.event();
    if (!next.equals(last)) {
      requireAnswerable(command.organisationId(), "signedOn", command.signedOn());
      Rule.require(
          new LatestWordHolds("signedOn", last == null ? null : last.signedOn(), next.signedOn()));
      apply(next);
    }
  }

  @EventSourcingHandler
  void evolve(LetterOfIntentSigned event) {
    answers.letters().put(event.organisationId(), event);
  }

  @CommandHandler
  void decide(ClosePositions command) {
    if (!command.event().equals(closed)) {
      Rule.require(
          new PositionsAreOpen(closed),
          new NothingHappensBeforeItIsAsked("closedOn", command.closedOn(), known().askedOn()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(PositionsClosed event) {
    closed = event;
  }

  private void requireAnswerable(OrganisationId organisationId, String field, LocalDate date) {
    Rule.require(
        new OrganisationWasAsked(known(), organisationId),
        new PositionsAreOpen(closed),
        new NothingHappensBeforeItIsAsked(field, date, known().askedOn()));
  }

  /** Nothing else can be the first event. */
  private PositionsAskedFor known() {
    return Objects.requireNonNull(asked);
  }
}
