package se.samverkan.assignments.assignment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that an assignment from between meetings was recorded wrongly, and what holds instead;
 * when it is due has its own command.
 *
 * @param assignees at least one; mentioned twice counts once
 * @param support who is to help, in words
 * @param explicit true where it was assigned in so many words, false where it was undertaken
 */
public record CorrectAssignmentBetweenMeetings(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    List<Responsible> assignees,
    List<String> support,
    String task,
    boolean explicit,
    String reason)
    implements AssignmentCommand {
  public CorrectAssignmentBetweenMeetings {
    assignees = assignees.stream().distinct().toList();
    support = Support.of(support);
    task = PlainText.required("task", task, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.LINE);
    Rule.require(new SomeoneIsAssigned(assignees));
  }

  AssignmentBetweenMeetingsCorrected event() {
    return new AssignmentBetweenMeetingsCorrected(
        assignmentId.value(),
        assignees.stream().map(Responsible::assignee).toList(),
        support,
        task,
        explicit,
        reason);
  }
}
