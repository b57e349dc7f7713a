package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.assignments.AssignmentAccepted;

/** Record that one of those who are to do an assignment takes it on. */
public record AcceptAssignment(
    @TargetAggregateIdentifier AssignmentId assignmentId, Responsible assignee, LocalDate on)
    implements AssignmentCommand {

  AssignmentAccepted event() {
    return new AssignmentAccepted(assignmentId.value(), assignee.assignee(), on);
  }
}
