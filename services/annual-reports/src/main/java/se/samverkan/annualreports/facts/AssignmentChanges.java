package se.samverkan.annualreports.facts;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.annualreports.facts.AssignmentFacts.Closing;
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
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** What the events of an assignment do to its facts. */
final class AssignmentChanges {

  private final RecordedEvent recorded;
  private final Documents documents;

  AssignmentChanges(RecordedEvent recorded, Documents documents) {
    this.recorded = recorded;
    this.documents = documents;
  }

  void apply(AssignmentEvent event) {
    switch (event) {
      case AssignmentGiven e ->
          documents.put(
              new AssignmentFacts(
                  e.assignmentId(),
                  e.bodyId(),
                  e.meetingId(),
                  e.itemId(),
                  e.itemNumber(),
                  e.task(),
                  e.assignees(),
                  e.due(),
                  e.givenOn(),
                  null,
                  List.of(),
                  Source.of(recorded)));
      case AssignmentGivenBetweenMeetings e ->
          documents.put(
              new AssignmentFacts(
                  e.assignmentId(),
                  e.bodyId(),
                  null,
                  null,
                  null,
                  e.task(),
                  e.assignees(),
                  e.due(),
                  e.givenOn(),
                  null,
                  List.of(),
                  Source.of(recorded)));
      case AssignmentCorrected e -> change(e, assignment -> corrected(assignment, e));
      case AssignmentBetweenMeetingsCorrected e ->
          change(e, assignment -> corrected(assignment, e));
      case AssignmentHandedOver e -> change(e, assignment -> assignment.handedTo(e.assignees()));
      case AssignmentDueChanged e -> change(e, assignment -> assignment.due(e.due()));
      case AssignmentReported e ->
          change(e, assignment -> assignment.closed(new Closing(e.reportedOn(), false)));
      case AssignmentDropped e ->
          change(e, assignment -> assignment.closed(new Closing(e.droppedOn(), true)));
      case AssignmentSentBack e -> change(e, assignment -> assignment.closed(null));
      case AssignmentStruck e -> documents.remove(AssignmentFacts.class, e.assignmentId());
      case AssignmentAccepted _,
          AssignmentProgressRecorded _,
          MoreTimeAsked _,
          MoreTimeGiven _,
          MoreTimeRefused _,
          AssignmentReportAccepted _ -> {}
    }
  }

  private AssignmentFacts corrected(AssignmentFacts before, AssignmentCorrected e) {
    return new AssignmentFacts(
        before.id(),
        before.bodyId(),
        before.meetingId(),
        e.itemId(),
        e.itemNumber(),
        e.task(),
        e.assignees(),
        before.due(),
        before.givenOn(),
        before.closing(),
        Correction.of(recorded, e.reason()).addedTo(before.corrections()),
        before.source());
  }

  private AssignmentFacts corrected(AssignmentFacts before, AssignmentBetweenMeetingsCorrected e) {
    return new AssignmentFacts(
        before.id(),
        before.bodyId(),
        null,
        null,
        null,
        e.task(),
        e.assignees(),
        before.due(),
        before.givenOn(),
        before.closing(),
        Correction.of(recorded, e.reason()).addedTo(before.corrections()),
        before.source());
  }

  private void change(AssignmentEvent event, UnaryOperator<AssignmentFacts> change) {
    documents.change(AssignmentFacts.class, event.assignmentId(), change);
  }
}
