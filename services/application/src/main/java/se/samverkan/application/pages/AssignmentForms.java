package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.assignments.assignment.AskMoreTime;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.HandOverAssignment;
import se.samverkan.assignments.assignment.ReportAssignment;
import se.samverkan.assignments.assignment.Responsible;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** The commands on an assignment that forms ask for. */
@Component
final class AssignmentForms {

  private static final String REASON = "reason";

  private final Clock clock;

  AssignmentForms(Clock clock) {
    this.clock = clock;
  }

  /**
   * The command of a form.
   *
   * @param action {@code report}, {@code more-time} or {@code hand-over}
   * @throws Refusal with the field of the form that is wrong
   */
  Record command(String assignmentId, String action, Form form) {
    AssignmentId id = new AssignmentId(assignmentId);
    LocalDate today = LocalDate.now(clock);
    return switch (action) {
      case "report" ->
          new ReportAssignment(id, form.date("reportedOn"), null, null, form.orNull("note"));
      case "more-time" ->
          new AskMoreTime(id, Deadline.on(form.date("due")), today, form.text(REASON));
      case "hand-over" ->
          new HandOverAssignment(
              id,
              List.of(responsible(form.text("assignees"))),
              List.of(),
              today,
              null,
              null,
              null,
              form.text(REASON));
      default ->
          throw new Refusal(
              InputRefusal.FIELD_UNKNOWN, "action", "There is no such thing to do here.");
    };
  }

  private static Responsible responsible(String id) {
    return Responsible.of(Form.kind(id), id);
  }
}
