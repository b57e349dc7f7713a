package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.platform.texts.PlainText;

/**
 * Accept what was reported of an assignment as done.
 *
 * @param meetingId the meeting that said so, where one did
 * @param itemId the item it was said under, where it was under one
 * @param decisionId the decision it rests on, where there is one
 */
public record AcceptAssignmentReport(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    LocalDate on,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    @Nullable DecisionId decisionId,
    @Nullable String note)
    implements AssignmentCommand {
  public AcceptAssignmentReport {
    note = PlainText.optional("note", note, PlainText.LINE);
  }

  AssignmentReportAccepted event() {
    return new AssignmentReportAccepted(
        assignmentId.value(),
        on,
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        decisionId == null ? null : decisionId.value(),
        note);
  }
}
