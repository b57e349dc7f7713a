package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Let others do an assignment from a date.
 *
 * @param assignees at least one; mentioned twice counts once
 * @param support who is to help, in words
 * @param meetingId the meeting at which it was handed over, where it was at one
 * @param itemId the item it was handed over under, where it was under one
 * @param decisionId the decision it rests on, where there is one
 */
public record HandOverAssignment(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    List<Responsible> assignees,
    List<String> support,
    LocalDate on,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    @Nullable DecisionId decisionId,
    String reason)
    implements AssignmentCommand {
  public HandOverAssignment {
    assignees = assignees.stream().distinct().toList();
    support = Support.of(support);
    reason = PlainText.required("reason", reason, PlainText.LINE);
    Rule.require(new SomeoneIsAssigned(assignees));
  }

  AssignmentHandedOver event(Content before) {
    return new AssignmentHandedOver(
        assignmentId.value(),
        before.assignees(),
        assignees.stream().map(Responsible::assignee).toList(),
        before.support(),
        support,
        on,
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        decisionId == null ? null : decisionId.value(),
        reason);
  }
}
