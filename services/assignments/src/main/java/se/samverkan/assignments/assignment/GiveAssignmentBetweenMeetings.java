package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.MatterId;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that someone is to do something, given or undertaken between meetings.
 *
 * @param decisionId the decision that gave it, where one did
 * @param matterId the matter it belongs to, where it belongs to one
 * @param assignees at least one; mentioned twice counts once
 * @param support who is to help, in words
 * @param due missing where nothing was said
 * @param explicit true where it was assigned in so many words, false where it was undertaken
 */
public record GiveAssignmentBetweenMeetings(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    BodyId bodyId,
    @Nullable DecisionId decisionId,
    @Nullable MatterId matterId,
    List<Responsible> assignees,
    List<String> support,
    String task,
    @Nullable Deadline due,
    boolean explicit,
    LocalDate givenOn)
    implements AssignmentCommand {
  public GiveAssignmentBetweenMeetings {
    assignees = assignees.stream().distinct().toList();
    support = Support.of(support);
    task = PlainText.required("task", task, PlainText.PASSAGE);
    Rule.require(new SomeoneIsAssigned(assignees), new DueIsNotBeforeGiven(due, givenOn));
  }

  AssignmentGivenBetweenMeetings event() {
    return new AssignmentGivenBetweenMeetings(
        assignmentId.value(),
        bodyId.value(),
        decisionId == null ? null : decisionId.value(),
        matterId == null ? null : matterId.value(),
        assignees.stream().map(Responsible::assignee).toList(),
        support,
        task,
        due == null ? null : due.due(),
        explicit,
        givenOn);
  }
}
