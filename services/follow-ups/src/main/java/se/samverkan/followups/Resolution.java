package se.samverkan.followups;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.platform.readmodels.Documents;

/** What meetings and terms of office say of an assignment: whom its persons stand for, its due. */
final class Resolution {

  private final Documents documents;

  Resolution(Documents documents) {
    this.documents = documents;
  }

  /** Brings each assignment up to date that there is. */
  void renew(Iterable<String> assignmentIds) {
    for (String id : assignmentIds) {
      documents.find(FollowUp.class, id).ifPresent(this::renew);
    }
  }

  private void renew(FollowUp followUp) {
    FollowUp renewed = of(followUp);
    if (!renewed.equals(followUp)) {
      documents.put(renewed);
    }
  }

  FollowUp of(FollowUp followUp) {
    var assignees = followUp.task().assignees().stream().map(a -> stoodFor(a, followUp)).toList();
    return followUp.with(assignees, dueOn(followUp.due().set(), followUp));
  }

  private AssignedTo stoodFor(AssignedTo assignee, FollowUp followUp) {
    if (assignee.kind() != AssigneeKind.PERSON) {
      return assignee;
    }
    String person = assignee.reference();
    LocalDate handedOverOn = followUp.task().handedOverOn();
    String meetingId = handedOverOn == null ? followUp.given().meetingId() : null;
    LocalDate since = handedOverOn == null ? followUp.given().on() : handedOverOn;
    Optional<String> organisation =
        Optional.ofNullable(meetingId)
            .flatMap(id -> documents.find(KnownMeeting.class, id))
            .flatMap(meeting -> meeting.organisationOf(person))
            .or(
                () ->
                    documents
                        .find(Seat.class, Seat.id(followUp.bodyId(), person))
                        .flatMap(seat -> seat.organisationOn(since)));
    return new AssignedTo(assignee.kind(), person, organisation.orElse(null));
  }

  private DueOn dueOn(@Nullable Due due, FollowUp followUp) {
    if (due == null || due.kind() == DueKind.DATE || due.kind() == DueKind.PERIOD) {
      return DueOn.asSet(due);
    }
    String tiedTo = due.meetingId();
    if (tiedTo != null) {
      return documents
          .find(KnownMeeting.class, tiedTo)
          .map(meeting -> dueAt(meeting, due))
          .orElseGet(() -> DueOn.of(due, due.date(), tiedTo));
    }
    if (due.kind() == DueKind.NEXT_MEETING && due.date() == null) {
      Given given = followUp.given();
      String meetingId = given.meetingId();
      return dueOn(
          due,
          calendar(followUp.bodyId())
              .flatMap(
                  calendar ->
                      meetingId == null
                          ? calendar.nextAfter(given.on())
                          : calendar.nextAfter(meetingId)));
    }
    return DueOn.asSet(due);
  }

  private DueOn dueAt(KnownMeeting meeting, Due due) {
    String body = meeting.bodyId();
    if (body != null && meeting.cancelled()) {
      return dueOn(due, calendar(body).flatMap(calendar -> calendar.nextAfter(meeting.id())))
          .afterCancelled();
    }
    return DueOn.of(due, meeting.date() == null ? due.date() : meeting.date(), meeting.id());
  }

  private Optional<BodyCalendar> calendar(String bodyId) {
    return documents.find(BodyCalendar.class, bodyId);
  }

  private static DueOn dueOn(Due due, Optional<BodyCalendar.Day> meeting) {
    return meeting
        .map(next -> DueOn.of(due, next.date(), next.meetingId()))
        .orElseGet(() -> DueOn.of(due, null, null));
  }
}
