package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.platform.texts.PlainText;

/**
 * Give more time for an assignment, whether it was asked for or not.
 *
 * @param due when it is to be done instead
 * @param meetingId the meeting that gave it, where one did
 * @param itemId the item it was given under, where it was under one
 * @param decisionId the decision it rests on, where there is one
 * @param note why, where it was said
 */
public record GiveMoreTime(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    Deadline due,
    LocalDate on,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    @Nullable DecisionId decisionId,
    @Nullable String note)
    implements AssignmentCommand {
  public GiveMoreTime {
    note = PlainText.optional("note", note, PlainText.LINE);
  }

  MoreTimeGiven event() {
    return new MoreTimeGiven(
        assignmentId.value(),
        on,
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        decisionId == null ? null : decisionId.value(),
        note);
  }

  /** What comes of it; the reason is the note, or that of the one who asked. */
  AssignmentDueChanged change(@Nullable Due previous, @Nullable MoreTimeAsked asked) {
    String said = note != null ? note : asked == null ? "mer tid" : asked.reason();
    return new AssignmentDueChanged(assignmentId.value(), previous, due.due(), said);
  }
}
