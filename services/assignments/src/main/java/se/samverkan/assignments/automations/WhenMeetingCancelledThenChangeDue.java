package se.samverkan.assignments.automations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * What is due at a meeting is due at the next one of its body when it is cancelled; where there is
 * none, what is due at the next meeting has no date, and what is due at a named one stays.
 */
@Component
final class WhenMeetingCancelledThenChangeDue implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(DuesForCancellations.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return DuesAtMeetings.EVENTS;
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    var dues =
        new DuesAtMeetings<DuesForCancellations>(
            id -> documents.find(DuesForCancellations.class, id),
            (field, value) -> documents.findBy(DuesForCancellations.class, field, value),
            documents::put,
            id -> documents.remove(DuesForCancellations.class, id),
            DuesForCancellations::new);
    List<Object> commands =
        event.payload() instanceof MeetingCancelled cancelled && !Imported.is(event.provenance())
            ? commands(cancelled, dues)
            : List.of();
    dues.keep(event.payload());
    return commands;
  }

  private static List<Object> commands(
      MeetingCancelled cancelled, DuesAtMeetings<DuesForCancellations> dues) {
    Optional<MeetingDay> next = dues.nextAfter(cancelled.date(), cancelled.bodyId());
    return dues.dueAt(cancelled.meetingId(), cancelled.bodyId()).stream()
        .flatMap(tied -> command(tied, cancelled, next).stream())
        .<Object>map(command -> command)
        .toList();
  }

  private static Optional<ChangeDue> command(
      TiedDue tied, MeetingCancelled cancelled, Optional<MeetingDay> next) {
    Due due = Objects.requireNonNull(tied.due());
    AssignmentId id = new AssignmentId(tied.assignmentId());
    String reason = "Mötet %s ställdes in".formatted(cancelled.date());
    if (next.isPresent()) {
      MeetingDay day = next.get();
      return Optional.of(
          new ChangeDue(
              id,
              new Deadline(due.kind(), day.date(), new MeetingId(day.meetingId()), due.period()),
              "%s, nästa möte är %s.".formatted(reason, day.date())));
    }
    return due.kind() == DueKind.NEXT_MEETING
        ? Optional.of(
            new ChangeDue(
                id,
                new Deadline(due.kind(), null, null, due.period()),
                reason + ", nästa möte är inte bestämt."))
        : Optional.empty();
  }
}
