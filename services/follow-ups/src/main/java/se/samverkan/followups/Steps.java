package se.samverkan.followups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.events.assignments.MoreTimeRefused;
import se.samverkan.followups.Step.Kind;
import se.samverkan.platform.readmodels.RecordedEvent;

/** The steps that the events of assignments are. */
record Steps(RecordedEvent recorded) {

  Step of(AssignmentAccepted e) {
    return step(
        Kind.ACCEPTED,
        e.acceptedOn(),
        all(List.of(e.assignee())),
        List.of(),
        null,
        Where.NOWHERE,
        null);
  }

  Step of(AssignmentProgressRecorded e) {
    Assignee assignee = e.assignee();
    List<Assignee> who = assignee == null ? List.of() : List.of(assignee);
    return step(Kind.PROGRESS, e.progressOn(), all(who), List.of(), null, Where.NOWHERE, e.text());
  }

  Step of(MoreTimeAsked e) {
    return step(
        Kind.MORE_TIME_ASKED,
        e.askedOn(),
        List.of(),
        List.of(),
        e.due(),
        Where.NOWHERE,
        e.reason());
  }

  Step of(MoreTimeGiven e) {
    return plain(
        Kind.MORE_TIME_GIVEN,
        e.givenOn(),
        new Where(e.meetingId(), e.itemId(), e.decisionId()),
        e.note());
  }

  Step of(MoreTimeRefused e) {
    return plain(
        Kind.MORE_TIME_REFUSED,
        e.refusedOn(),
        new Where(e.meetingId(), e.itemId(), null),
        e.reason());
  }

  Step of(AssignmentHandedOver e) {
    return step(
        Kind.HANDED_OVER,
        e.handedOverOn(),
        all(e.assignees()),
        all(e.previousAssignees()),
        null,
        new Where(e.meetingId(), e.itemId(), e.decisionId()),
        e.reason());
  }

  Step of(AssignmentReported e) {
    return plain(
        Kind.REPORTED, e.reportedOn(), new Where(e.meetingId(), e.itemId(), null), e.note());
  }

  Step of(AssignmentReportAccepted e) {
    return plain(
        Kind.REPORT_ACCEPTED,
        e.acceptedOn(),
        new Where(e.meetingId(), e.itemId(), e.decisionId()),
        e.note());
  }

  Step of(AssignmentSentBack e) {
    return plain(
        Kind.SENT_BACK,
        e.sentBackOn(),
        new Where(e.meetingId(), e.itemId(), e.decisionId()),
        e.reason());
  }

  Step of(AssignmentDropped e) {
    return plain(Kind.DROPPED, e.droppedOn(), new Where(null, null, e.decisionId()), e.reason());
  }

  private record Where(
      @Nullable String meetingId, @Nullable String itemId, @Nullable String decisionId) {
    static final Where NOWHERE = new Where(null, null, null);
  }

  private static List<AssignedTo> all(List<Assignee> assignees) {
    return assignees.stream().map(AssignedTo::of).toList();
  }

  private Step plain(Kind kind, LocalDate on, Where where, @Nullable String text) {
    return step(kind, on, List.of(), List.of(), null, where, text);
  }

  private Step step(
      Kind kind,
      LocalDate on,
      List<AssignedTo> assignees,
      List<AssignedTo> before,
      @Nullable Due due,
      Where where,
      @Nullable String text) {
    return new Step(
        recorded.position(),
        recorded.recordedAt(),
        recorded.provenance().actor(),
        kind,
        on,
        assignees,
        before,
        due,
        where.meetingId(),
        where.itemId(),
        where.decisionId(),
        text);
  }
}
