package se.samverkan.assignments.assignment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.platform.texts.PlainText;

/** Record that an assignment was recorded by mistake and was never given. */
public record StrikeAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, String reason)
    implements AssignmentCommand {

  public StrikeAssignment {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  AssignmentStruck event() {
    return new AssignmentStruck(assignmentId.value(), reason);
  }
}
