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
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.events.assignments.MoreTimeRefused;
import se.samverkan.platform.refusals.Rule;

/** What someone is to do, from when it is given until it is reported, dropped or struck. */
@Aggregate
public class Assignment {

  @AggregateIdentifier private AssignmentId assignmentId;
  private @Nullable Content given;
  private Content current;
  private Closing closing = Closing.NONE;
  private Course course = Course.BEGINS;

  @SuppressWarnings("NullAway.Init")
  Assignment() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(GiveAssignment command) {
    give(command.event(), Content.of(command.event()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(GiveAssignmentBetweenMeetings command) {
    give(command.event(), Content.of(command.event()));
  }

  @CommandHandler
  void decide(CorrectAssignment command) {
    Rule.require(new AssignmentIsNotStruck(closing), new AssignmentWasGivenAtMeeting(current));
    if (!current.after(command.event()).equals(current)) {
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(CorrectAssignmentBetweenMeetings command) {
    Rule.require(
        new AssignmentIsNotStruck(closing), new AssignmentWasGivenBetweenMeetings(current));
    if (!current.after(command.event()).equals(current)) {
      apply(command.event());
    }
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

  @CommandHandler
  void decide(AcceptAssignment command) {
    if (!course.knows(command.event())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new AssigneeIsAssigned(command.event().assignee(), current.assignees()),
          new AssigneeAcceptsOnce(command.event().assignee(), course),
          new DateIsNotBeforeGiven(command.on(), current.givenOn()));
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(RecordAssignmentProgress command) {
    if (!course.knows(command.event())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new AssigneeIsAssigned(command.event().assignee(), current.assignees()),
          new DateIsNotBeforeGiven(command.on(), current.givenOn()));
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(AskMoreTime command) {
    if (!course.knows(command.event())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new DateIsNotBeforeGiven(command.on(), current.givenOn()),
          new MoreTimeEndsLater(command.due(), current.due()));
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(GiveMoreTime command) {
    if (!course.knows(command.event(), command.due().due())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new DateIsNotBeforeGiven(command.on(), current.givenOn()),
          new MoreTimeIsAnsweredAfterAsked(command.on(), course.asked()),
          new DueIsNotBeforeGiven(command.due(), current.givenOn()),
          new MoreTimeEndsLater(command.due(), current.due()));
      AssignmentDueChanged change = command.change(current.due(), course.asked());
      apply(command.event());
      apply(change);
    }
  }

  @CommandHandler
  void decide(RefuseMoreTime command) {
    if (!course.knows(command.event())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new MoreTimeIsAsked(course.asked()),
          new MoreTimeIsAnsweredAfterAsked(command.on(), course.asked()));
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(HandOverAssignment command) {
    if (!course.knows(command.event(current))) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new DateIsNotBeforeGiven(command.on(), current.givenOn()),
          new OthersAreAssigned(command.event(current)));
      apply(command.event(current));
    }
  }

  @CommandHandler
  void decide(ReportAssignment command) {
    if (!course.knows(command.event())) {
      Rule.require(
          new AssignmentIsOpen(closing),
          new ReportIsNotBeforeGiven(command.reportedOn(), current.givenOn()));
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(AcceptAssignmentReport command) {
    if (!course.knows(command.event())) {
      Rule.require(new ReportWaitsForAnswer(command.on(), closing));
      apply(command.event());
    }
  }

  @CommandHandler
  void decide(SendAssignmentBack command) {
    if (!course.knows(command.event())) {
      Rule.require(new ReportWaitsForAnswer(command.on(), closing));
      apply(command.event());
    }
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

  @CommandHandler
  void decide(StrikeAssignment command) {
    if (closing.struck() == null) {
      apply(command.event());
    } else {
      Rule.require(new AssignmentIsStruckForOneReason(closing.struck(), command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(AssignmentEvent event) {
    switch (event) {
      case AssignmentGiven e -> begin(Content.of(e), e);
      case AssignmentGivenBetweenMeetings e -> begin(Content.of(e), e);
      case AssignmentCorrected e -> current = current.after(e);
      case AssignmentBetweenMeetingsCorrected e -> current = current.after(e);
      case AssignmentDueChanged e -> {
        current = current.after(e);
        course = course.after(e);
      }
      case AssignmentHandedOver e -> {
        current = current.after(e);
        course = course.after(e);
      }
      case AssignmentAccepted e -> course = course.after(e);
      case AssignmentProgressRecorded e -> course = course.after(e);
      case MoreTimeAsked e -> course = course.after(e);
      case MoreTimeGiven e -> course = course.after(e);
      case MoreTimeRefused e -> course = course.after(e);
      case AssignmentReported e -> {
        closing = closing.by(e);
        course = course.after(e);
      }
      case AssignmentReportAccepted e -> {
        closing = closing.by(e);
        course = course.after(e);
      }
      case AssignmentSentBack e -> {
        closing = closing.sentBack();
        course = course.after(e);
      }
      case AssignmentDropped e -> closing = closing.by(e);
      case AssignmentStruck e -> closing = closing.by(e);
    }
  }

  private void give(AssignmentEvent event, Content content) {
    if (given == null) {
      apply(event);
    } else {
      Rule.require(new AssignmentIdStandsForOneAssignment(given, current, content));
    }
  }

  private void begin(Content content, AssignmentEvent event) {
    assignmentId = new AssignmentId(event.assignmentId());
    given = content;
    current = content;
  }
}
