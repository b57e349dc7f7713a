package se.samverkan.assignments.assignment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that an assignment was recorded wrongly, and what holds instead; when it is due has its
 * own command.
 *
 * @param assignees at least one; mentioned twice counts once
 * @param support who is to help, in the words of the document
 * @param explicit true where it was assigned in so many words, false where it was undertaken
 */
public record CorrectAssignment(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    ItemId itemId,
    String itemNumber,
    List<Responsible> assignees,
    List<String> support,
    String task,
    boolean explicit,
    String reason)
    implements AssignmentCommand {

  public CorrectAssignment {
    itemNumber = PlainText.required("itemNumber", itemNumber, PlainText.LINE);
    assignees = assignees.stream().distinct().toList();
    support = Support.of(support);
    task = PlainText.required("task", task, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.LINE);
    Rule.require(new SomeoneIsAssigned(assignees));
  }

  AssignmentCorrected event() {
    return new AssignmentCorrected(
        assignmentId.value(),
        itemId.value(),
        itemNumber,
        assignees.stream().map(Responsible::assignee).toList(),
        support,
        task,
        explicit,
        reason);
  }
}
