package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that someone is to do something.
 *
 * @param decisionId the decision that gave it, where one did
 * @param assignees at least one; mentioned twice counts once
 * @param support who is to help, in the words of the document
 * @param due missing where nothing was said
 * @param explicit true where it was assigned in so many words, false where it was undertaken
 */
public record GiveAssignment(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    BodyId bodyId,
    MeetingId meetingId,
    ItemId itemId,
    String itemNumber,
    @Nullable DecisionId decisionId,
    List<Responsible> assignees,
    List<String> support,
    String task,
    @Nullable Deadline due,
    boolean explicit,
    LocalDate givenOn)
    implements AssignmentCommand {

  public GiveAssignment {
    itemNumber = PlainText.required("itemNumber", itemNumber, PlainText.LINE);
    assignees = assignees.stream().distinct().toList();
    support = Support.of(support);
    task = PlainText.required("task", task, PlainText.PASSAGE);
    Rule.require(new SomeoneIsAssigned(assignees), new DueIsNotBeforeGiven(due, givenOn));
  }

  AssignmentGiven event() {
    return new AssignmentGiven(
        assignmentId.value(),
        bodyId.value(),
        meetingId.value(),
        itemId.value(),
        itemNumber,
        decisionId == null ? null : decisionId.value(),
        assignees.stream().map(Responsible::assignee).toList(),
        support,
        task,
        due == null ? null : due.due(),
        explicit,
        givenOn);
  }
}
