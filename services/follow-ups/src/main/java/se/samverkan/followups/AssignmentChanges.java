package se.samverkan.followups;

import java.util.List;
import java.util.function.UnaryOperator;
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

  AssignmentChanges(RecordedEvent recorded, Documents documents) {
    this.recorded = recorded;
    this.documents = documents;
  }

  void apply(AssignmentEvent event) {
    switch (event) {
      case AssignmentGiven e -> keep(given(e));
      case AssignmentCorrected e -> change(e, followUp -> corrected(followUp, e));
      case AssignmentDueChanged e -> change(e, followUp -> dueChanged(followUp, e));
      case AssignmentReported e ->
          change(
              e,
              followUp ->
                  followUp.with(
                      Outcome.done(
                          new Reported(e.reportedOn(), e.meetingId(), e.itemId(), e.note()))));
      case AssignmentDropped e ->
          change(
              e,
              followUp ->
                  followUp.with(
                      Outcome.dropped(new Dropped(e.droppedOn(), e.decisionId(), e.reason()))));
      case AssignmentSentBack e -> change(e, followUp -> followUp.with(Outcome.NOTHING_YET));
      case AssignmentStruck e -> documents.remove(FollowUp.class, e.assignmentId());
      case AssignmentGivenBetweenMeetings _,
          AssignmentBetweenMeetingsCorrected _,
          AssignmentAccepted _,
          AssignmentProgressRecorded _,
          MoreTimeAsked _,
          MoreTimeGiven _,
          MoreTimeRefused _,
          AssignmentHandedOver _,
          AssignmentReportAccepted _ -> {}
    }
  }

  private FollowUp given(AssignmentGiven e) {
    return new FollowUp(
        e.assignmentId(),
        e.bodyId(),
        new Given(e.givenOn(), e.meetingId(), e.itemId(), e.itemNumber(), e.decisionId()),
        new Task(
            e.task(),
            e.assignees().stream().map(AssignedTo::of).toList(),
            e.support(),
            e.explicit()),
        DueOn.asSet(e.due()),
        Outcome.NOTHING_YET,
        List.of(),
        List.of(),
        Source.of(recorded),
        "");
  }

  private FollowUp corrected(FollowUp followUp, AssignmentCorrected e) {
    Given before = followUp.given();
    return followUp.with(
        new Given(before.on(), before.meetingId(), e.itemId(), e.itemNumber(), before.decisionId()),
        new Task(
            e.task(),
            e.assignees().stream().map(AssignedTo::of).toList(),
            e.support(),
            e.explicit()),
        new Correction(
            recorded.position(),
            recorded.recordedAt(),
            recorded.provenance().actor(),
            e.reason(),
            followUp.task().asRecorded()));
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
    refer(followUp.given().meetingId(), followUp.id());
    var due = followUp.due().set();
    if (due != null && due.meetingId() != null) {
      refer(due.meetingId(), followUp.id());
    }
    documents.put(new Resolution(documents).of(followUp));
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
