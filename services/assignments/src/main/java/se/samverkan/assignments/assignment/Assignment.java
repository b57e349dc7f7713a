package se.samverkan.assignments.assignment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.platform.refusals.Rule;

/** What someone is to do, from when it is given until it is reported, dropped or struck. */
@Aggregate
public class Assignment {

  @AggregateIdentifier private AssignmentId assignmentId;
  private @Nullable AssignmentGiven given;
  private AssignmentGiven current;
  private Closing closing = Closing.NONE;

  @SuppressWarnings("NullAway.Init")
  Assignment() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(GiveAssignment command) {
    if (given == null) {
      apply(command.event());
    } else {
      Rule.require(new AssignmentIdStandsForOneAssignment(given, current, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentGiven event) {
    assignmentId = new AssignmentId(event.assignmentId());
    given = event;
    current = event;
  }

  @CommandHandler
  void decide(CorrectAssignment command) {
    Rule.require(new AssignmentIsNotStruck(closing));
    if (!CurrentAssignment.after(current, command.event()).equals(current)) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentCorrected event) {
    current = CurrentAssignment.after(current, event);
  }

  @CommandHandler
  void decide(ChangeDue command) {
    AssignmentDueChanged event = command.event(current.due());
    if (!Objects.equals(event.due(), current.due())) {
      Rule.require(
          new AssignmentIsOpen(closing), new DueIsNotBeforeGiven(command.due(), current.givenOn()));
      apply(event);
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentDueChanged event) {
    current = CurrentAssignment.after(current, event);
  }

  @CommandHandler
  void decide(ReportAssignment command) {
    if (!command.event().equals(closing.reported())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new ReportIsNotBeforeGiven(command.reportedOn(), current.givenOn()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentReported event) {
    closing = closing.by(event);
  }

  @CommandHandler
  void decide(DropAssignment command) {
    if (!command.event().equals(closing.dropped())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new DropIsNotBeforeGiven(command.droppedOn(), current.givenOn()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentDropped event) {
    closing = closing.by(event);
  }

  @CommandHandler
  void decide(StrikeAssignment command) {
    AssignmentStruck struck = closing.struck();
    if (struck == null) {
      apply(command.event());
    } else {
      Rule.require(new AssignmentIsStruckForOneReason(struck, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentStruck event) {
    closing = closing.by(event);
  }
}
