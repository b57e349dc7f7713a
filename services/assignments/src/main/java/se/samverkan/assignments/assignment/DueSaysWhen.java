package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A due has what its kind needs to say when. */
record DueSaysWhen(
    DueKind kind, @Nullable LocalDate date, @Nullable MeetingId meetingId, @Nullable String period)
    implements Rule {

  @Override
  public boolean holds() {
    return switch (kind) {
      case DATE -> date != null;
      case NEXT_MEETING -> true;
      case NAMED_MEETING -> date != null || meetingId != null;
      case PERIOD -> period != null;
    };
  }

  @Override
  public Refusal refusal() {
    return switch (kind) {
      case DATE -> incomplete("due.date", "A due on a date needs the date.");
      case NEXT_MEETING, NAMED_MEETING ->
          incomplete("due.meetingId", "A due at a named meeting needs its id or its date.");
      case PERIOD -> incomplete("due.period", "A due in a period needs the words that name it.");
    };
  }

  private static Refusal incomplete(String field, String sentence) {
    return new Refusal(AssignmentsRefusal.DUE_INCOMPLETE, field, sentence);
  }
}
