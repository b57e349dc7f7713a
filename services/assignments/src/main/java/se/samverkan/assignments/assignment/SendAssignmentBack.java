package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.platform.texts.PlainText;

/**
 * Open an assignment again, as what was reported of it is not enough.
 *
 * @param meetingId the meeting that said so, where one did
 * @param itemId the item it was said under, where it was under one
 * @param decisionId the decision it rests on, where there is one
 */
public record SendAssignmentBack(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    LocalDate on,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    @Nullable DecisionId decisionId,
    String reason)
    implements AssignmentCommand {
  public SendAssignmentBack {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  AssignmentSentBack event() {
    return new AssignmentSentBack(
        assignmentId.value(),
        on,
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        decisionId == null ? null : decisionId.value(),
        reason);
  }
}
