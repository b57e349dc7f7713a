package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.platform.texts.PlainText;

/** Record how far an assignment has come, and who of those who are to do it says so. */
public record RecordAssignmentProgress(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    @Nullable Responsible assignee,
    String text,
    LocalDate on)
    implements AssignmentCommand {
  public RecordAssignmentProgress {
    text = PlainText.required("text", text, PlainText.PASSAGE);
  }

  AssignmentProgressRecorded event() {
    return new AssignmentProgressRecorded(
        assignmentId.value(), assignee == null ? null : assignee.assignee(), text, on);
  }
}
