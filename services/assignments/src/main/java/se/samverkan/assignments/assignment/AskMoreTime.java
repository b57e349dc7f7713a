package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.platform.texts.PlainText;

/**
 * Ask for more time for an assignment.
 *
 * @param due when it could be done instead
 */
public record AskMoreTime(
    @TargetAggregateIdentifier AssignmentId assignmentId, Deadline due, LocalDate on, String reason)
    implements AssignmentCommand {
  public AskMoreTime {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  MoreTimeAsked event() {
    return new MoreTimeAsked(assignmentId.value(), due.due(), on, reason);
  }
}
