package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that an assignment is no longer to be done.
 *
 * @param decisionId the decision it rests on, where there is one
 */
public record DropAssignment(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    LocalDate droppedOn,
    @Nullable DecisionId decisionId,
    String reason)
    implements AssignmentCommand {

  public DropAssignment {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  AssignmentDropped event() {
    return new AssignmentDropped(
        assignmentId.value(), droppedOn, decisionId == null ? null : decisionId.value(), reason);
  }
}
