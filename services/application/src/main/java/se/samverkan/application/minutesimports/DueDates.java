package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.DueKind;

/** When the assignments of a document are due. */
final class DueDates {

  private final Sitting sitting;

  DueDates(Sitting sitting) {
    this.sitting = sitting;
  }

  /** Null where the document does not say, or names a day before the meeting. */
  @Nullable Deadline of(Assignment assignment) {
    DueKind kind = assignment.dueKind();
    LocalDate due = assignment.due();
    if (kind == null || (due != null && due.isBefore(sitting.date()))) {
      return null;
    }
    return switch (kind) {
      case DATE -> due == null ? null : Deadline.on(due);
      case NEXT_MEETING -> Deadline.atNextMeeting(due, meeting(assignment));
      case NAMED_MEETING -> due == null ? null : Deadline.atMeeting(due, meeting(assignment));
      case PERIOD ->
          assignment.duePeriod() == null ? null : Deadline.within(assignment.duePeriod(), due);
    };
  }

  /** Makes the meeting known at which an assignment is due. */
  List<Object> meetingPlanned(@Nullable Deadline deadline, Assignment assignment) {
    LocalDate date = deadline == null ? null : deadline.date();
    return deadline == null || deadline.meetingId() == null || date == null
        ? List.of()
        : List.of(PlannedMeetings.plan(body(assignment), date));
  }

  private @Nullable MeetingId meeting(Assignment assignment) {
    return assignment.due() == null
        ? null
        : new MeetingId(Known.meeting(body(assignment), assignment.due()));
  }

  private String body(Assignment assignment) {
    String named = assignment.dueMeetingBody();
    return named == null ? sitting.bodyId() : sitting.bodies().idOf(named);
  }
}
