package se.samverkan.assignments.automations;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** What is due at a meeting is due on its new date when it moves. */
@Component
final class WhenMeetingMovedThenChangeDue implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(DuesForMoves.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return DuesAtMeetings.EVENTS;
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    var dues =
        new DuesAtMeetings<DuesForMoves>(
            id -> documents.find(DuesForMoves.class, id),
            (field, value) -> documents.findBy(DuesForMoves.class, field, value),
            documents::put,
            id -> documents.remove(DuesForMoves.class, id),
            DuesForMoves::new);
    List<Object> commands =
        event.payload() instanceof MeetingMoved moved && !Imported.is(event.provenance())
            ? commands(moved, dues)
            : List.of();
    dues.keep(event.payload());
    return commands;
  }

  private static List<Object> commands(MeetingMoved moved, DuesAtMeetings<DuesForMoves> dues) {
    if (moved.date().equals(moved.previousDate())) {
      return List.of();
    }
    return dues.dueAt(moved.meetingId(), moved.bodyId()).stream()
        .<Object>map(tied -> command(tied, moved))
        .toList();
  }

  private static ChangeDue command(TiedDue tied, MeetingMoved moved) {
    Due due = Objects.requireNonNull(tied.due());
    return new ChangeDue(
        new AssignmentId(tied.assignmentId()),
        new Deadline(due.kind(), moved.date(), new MeetingId(moved.meetingId()), due.period()),
        "Mötet %s flyttades till %s.".formatted(moved.previousDate(), moved.date()));
  }
}
