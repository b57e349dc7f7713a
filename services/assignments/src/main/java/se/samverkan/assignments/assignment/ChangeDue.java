package se.samverkan.assignments.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.Due;
import se.samverkan.platform.texts.PlainText;

/**
 * Let an assignment fall due at another time.
 *
 * @param due missing where it is no longer due at any given time
 */
public record ChangeDue(
    @TargetAggregateIdentifier AssignmentId assignmentId, @Nullable Deadline due, String reason)
    implements AssignmentCommand {

  public ChangeDue {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  AssignmentDueChanged event(@Nullable Due previous) {
    return new AssignmentDueChanged(
        assignmentId.value(), previous, due == null ? null : due.due(), reason);
  }
}
