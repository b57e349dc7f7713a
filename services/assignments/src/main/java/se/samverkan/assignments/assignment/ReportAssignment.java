package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.platform.texts.PlainText;

/**
 * Close an assignment because it was reported back.
 *
 * @param meetingId the meeting it was reported at, where it was at one
 * @param itemId the item it was reported under, where it was under one
 * @param note what came of it, in words
 */
public record ReportAssignment(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    LocalDate reportedOn,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    @Nullable String note)
    implements AssignmentCommand {

  public ReportAssignment {
    note = PlainText.optional("note", note, PlainText.PASSAGE);
  }

  AssignmentReported event() {
    return new AssignmentReported(
        assignmentId.value(),
        reportedOn,
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        note);
  }
}
