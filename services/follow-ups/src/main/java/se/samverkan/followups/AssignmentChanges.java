package se.samverkan.followups;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
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

/** What the events of assignments do to the follow-up list. */
final class AssignmentChanges {

  private final RecordedEvent recorded;
  private final Documents documents;
  private final Steps steps;

  AssignmentChanges(RecordedEvent recorded, Documents documents) {
    this.recorded = recorded;
    this.documents = documents;
    this.steps = new Steps(recorded);
  }

  void apply(AssignmentEvent event) {
    switch (event) {
      case AssignmentGiven e -> keep(given(e));
      case AssignmentGivenBetweenMeetings e -> keep(given(e));
      case AssignmentCorrected e -> change(e, followUp -> corrected(followUp, e));
      case AssignmentBetweenMeetingsCorrected e -> change(e, followUp -> corrected(followUp, e));
      case AssignmentDueChanged e -> change(e, followUp -> dueChanged(followUp, e));
      case AssignmentAccepted e -> change(e, followUp -> followUp.with(steps.of(e)));
      case AssignmentProgressRecorded e -> change(e, followUp -> followUp.with(steps.of(e)));
      case MoreTimeAsked e -> change(e, followUp -> followUp.with(steps.of(e)));
      case MoreTimeGiven e -> change(e, followUp -> followUp.with(steps.of(e)));
      case MoreTimeRefused e -> change(e, followUp -> followUp.with(steps.of(e)));
      case AssignmentHandedOver e -> change(e, followUp -> handedOver(followUp, e));
      case AssignmentReported e ->
          change(
              e,
              followUp ->
                  followUp.with(
                      steps.of(e),
                      Outcome.done(
                          new Reported(e.reportedOn(), e.meetingId(), e.itemId(), e.note()))));
      case AssignmentReportAccepted e -> change(e, followUp -> followUp.with(steps.of(e)));
      case AssignmentSentBack e ->
          change(e, followUp -> followUp.with(steps.of(e), Outcome.NOTHING_YET));
      case AssignmentDropped e ->
          change(
              e,
              followUp ->
                  followUp.with(
                      steps.of(e),
                      Outcome.dropped(new Dropped(e.droppedOn(), e.decisionId(), e.reason()))));
      case AssignmentStruck e -> documents.remove(FollowUp.class, e.assignmentId());
    }
  }

  private FollowUp given(AssignmentGiven e) {
    return FollowUp.begins(
        e.assignmentId(),
        e.bodyId(),
        new Given(e.givenOn(), e.meetingId(), e.itemId(), e.itemNumber(), e.decisionId(), null),
        new Task(e.task(), all(e.assignees()), e.support(), e.explicit(), null),
        DueOn.asSet(e.due()),
        Source.of(recorded));
  }

  private FollowUp given(AssignmentGivenBetweenMeetings e) {
    return FollowUp.begins(
        e.assignmentId(),
        e.bodyId(),
        new Given(e.givenOn(), null, null, null, e.decisionId(), e.matterId()),
        new Task(e.task(), all(e.assignees()), e.support(), e.explicit(), null),
        DueOn.asSet(e.due()),
        Source.of(recorded));
  }

  private FollowUp corrected(FollowUp followUp, AssignmentCorrected e) {
    Given before = followUp.given();
    return followUp.with(
        new Given(
            before.on(),
            before.meetingId(),
            e.itemId(),
            e.itemNumber(),
            before.decisionId(),
            before.matterId()),
        new Task(
            e.task(),
            all(e.assignees()),
            e.support(),
            e.explicit(),
            followUp.task().handedOverOn()),
        correction(followUp, e.reason()));
  }

  private FollowUp corrected(FollowUp followUp, AssignmentBetweenMeetingsCorrected e) {
    return followUp.with(
        followUp.given(),
        new Task(
            e.task(),
            all(e.assignees()),
            e.support(),
            e.explicit(),
            followUp.task().handedOverOn()),
        correction(followUp, e.reason()));
  }

  private Correction correction(FollowUp followUp, String reason) {
    return new Correction(
        recorded.position(),
        recorded.recordedAt(),
        recorded.provenance().actor(),
        reason,
        followUp.task().asRecorded());
  }

  private FollowUp handedOver(FollowUp followUp, AssignmentHandedOver e) {
    return followUp.with(
        steps.of(e), followUp.task().handedOver(all(e.assignees()), e.support(), e.handedOverOn()));
  }

  private static List<AssignedTo> all(List<Assignee> assignees) {
    return assignees.stream().map(AssignedTo::of).toList();
  }

  private FollowUp dueChanged(FollowUp followUp, AssignmentDueChanged e) {
    return followUp.with(
        DueOn.asSet(e.due()),
        new DueChange(
            recorded.position(),
            recorded.recordedAt(),
            recorded.provenance().actor(),
            e.reason(),
            followUp.due().set(),
            e.due()));
  }

  private void change(AssignmentEvent event, UnaryOperator<FollowUp> change) {
    documents.find(FollowUp.class, event.assignmentId()).map(change).ifPresent(this::keep);
  }

  /** Keeps it, and where those facts are that may change whom it stands for and when it is due. */
  private void keep(FollowUp followUp) {
    for (AssignedTo assignee : followUp.task().assignees()) {
      if (assignee.kind() == AssigneeKind.PERSON) {
        String id = Seat.id(followUp.bodyId(), assignee.reference());
        Seat seat = documents.find(Seat.class, id).orElseGet(() -> Seat.empty(id));
        putChanged(seat, seat.withAssignment(followUp.id()));
      }
    }
    refer(followUp);
    var due = followUp.due().set();
    if (due != null && due.meetingId() != null) {
      refer(due.meetingId(), followUp.id());
    }
    documents.put(new Resolution(documents).of(followUp));
  }

  private void refer(FollowUp followUp) {
    String meetingId = followUp.given().meetingId();
    if (meetingId == null) {
      String body = followUp.bodyId();
      BodyCalendar calendar =
          documents.find(BodyCalendar.class, body).orElseGet(() -> BodyCalendar.empty(body));
      putChanged(calendar, calendar.withAssignment(followUp.id()));
    } else {
      refer(meetingId, followUp.id());
    }
  }

  private void refer(String meetingId, String assignmentId) {
    KnownMeeting meeting =
        documents
            .find(KnownMeeting.class, meetingId)
            .orElseGet(() -> KnownMeeting.onlyReferredTo(meetingId));
    putChanged(meeting, meeting.withAssignment(assignmentId));
  }

  private <D extends Record> void putChanged(D before, D after) {
    if (!before.equals(after)) {
      documents.put(after);
    }
  }
}
