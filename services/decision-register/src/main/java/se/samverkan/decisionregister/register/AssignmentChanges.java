package se.samverkan.decisionregister.register;

import java.util.List;
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
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.readmodels.Documents;

/** What the events of an assignment do to the register: only those that a decision led to count. */
record AssignmentChanges(Documents documents, Recorded by) {

  void apply(AssignmentEvent event) {
    switch (event) {
      case AssignmentGiven e -> given(e);
      case AssignmentCorrected e ->
          change(e, assignment -> assignment.with(e.assignees(), e.task()));
      case AssignmentDueChanged e -> change(e, assignment -> assignment.due(e.due()));
      case AssignmentReported e ->
          change(e, assignment -> assignment.closed(AssignmentState.REPORTED, e.reportedOn()));
      case AssignmentDropped e -> {
        change(e, assignment -> assignment.closed(AssignmentState.DROPPED, e.droppedOn()));
        new CameAbout(EffectKind.DROP_ASSIGNMENT, e.assignmentId(), null, List.of(), by)
            .keep(e.decisionId(), documents);
      }
      case AssignmentStruck e -> change(e, ResultingAssignment::strike);
      case AssignmentSentBack e ->
          change(e, assignment -> assignment.closed(AssignmentState.OPEN, null));
      case AssignmentGivenBetweenMeetings e -> given(e);
      case AssignmentBetweenMeetingsCorrected e ->
          change(e, assignment -> assignment.with(e.assignees(), e.task()));
      case AssignmentHandedOver e ->
          change(e, assignment -> assignment.with(e.assignees(), assignment.task()));
      case AssignmentAccepted _,
          AssignmentProgressRecorded _,
          MoreTimeAsked _,
          MoreTimeGiven _,
          MoreTimeRefused _,
          AssignmentReportAccepted _ -> {}
    }
  }

  private void given(AssignmentGiven e) {
    String decisionId = e.decisionId();
    if (decisionId != null) {
      documents.put(ResultingAssignment.of(e, decisionId, by));
    }
  }

  private void given(AssignmentGivenBetweenMeetings e) {
    String decisionId = e.decisionId();
    if (decisionId != null) {
      documents.put(ResultingAssignment.of(e, decisionId, by));
    }
  }

  private void change(AssignmentEvent event, UnaryOperator<ResultingAssignment> change) {
    documents.change(ResultingAssignment.class, event.assignmentId(), change);
  }
}
