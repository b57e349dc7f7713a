package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.platform.texts.PlainText;

/** Record how far an assignment has come. */
public record RecordAssignmentProgress(
    @TargetAggregateIdentifier AssignmentId assignmentId, String text, LocalDate on)
    implements AssignmentCommand {
  public RecordAssignmentProgress {
    text = PlainText.required("text", text, PlainText.PASSAGE);
  }

  AssignmentProgressRecorded event() {
    return new AssignmentProgressRecorded(assignmentId.value(), text, on);
  }
}
