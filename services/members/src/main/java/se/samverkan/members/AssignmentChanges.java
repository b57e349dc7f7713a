package se.samverkan.members;

import java.util.function.UnaryOperator;
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

/** What the events of assignments say of whom they wait for. */
final class AssignmentChanges {

  private final Documents documents;

  AssignmentChanges(Documents documents) {
    this.documents = documents;
  }

  void apply(AssignmentEvent event) {
    switch (event) {
      case AssignmentGiven e ->
          begin(
              new OpenAssignment(
                  e.assignmentId(),
                  e.bodyId(),
                  e.task(),
                  e.assignees(),
                  e.due(),
                  e.givenOn(),
                  true));
      case AssignmentGivenBetweenMeetings e ->
          begin(
              new OpenAssignment(
                  e.assignmentId(),
                  e.bodyId(),
                  e.task(),
                  e.assignees(),
                  e.due(),
                  e.givenOn(),
                  true));
      case AssignmentCorrected e -> change(e, a -> a.with(e.assignees(), e.task()));
      case AssignmentBetweenMeetingsCorrected e -> change(e, a -> a.with(e.assignees(), e.task()));
      case AssignmentHandedOver e -> change(e, a -> a.handedTo(e.assignees(), e.handedOverOn()));
      case AssignmentDueChanged e -> change(e, a -> a.due(e.due()));
      case AssignmentReported e -> change(e, a -> a.opened(false));
      case AssignmentDropped e -> change(e, a -> a.opened(false));
      case AssignmentSentBack e -> change(e, a -> a.opened(true));
      case AssignmentStruck e -> documents.remove(OpenAssignment.class, e.assignmentId());
      case AssignmentAccepted _,
          AssignmentProgressRecorded _,
          MoreTimeAsked _,
          MoreTimeGiven _,
          MoreTimeRefused _,
          AssignmentReportAccepted _ -> {}
    }
  }

  private void begin(OpenAssignment assignment) {
    if (documents.find(OpenAssignment.class, assignment.id()).isEmpty()) {
      documents.put(assignment);
    }
  }

  private void change(AssignmentEvent event, UnaryOperator<OpenAssignment> change) {
    documents.change(OpenAssignment.class, event.assignmentId(), change);
  }
}
