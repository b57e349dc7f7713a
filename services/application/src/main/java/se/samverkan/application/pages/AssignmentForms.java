package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

  /** A field that names a person. */
  static final String PERSON = "person";

  private static final String ORGANISATION = "organisation";
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
              id, responsible(form), List.of(), today, null, null, null, form.text(REASON));
      default ->
          throw new Refusal(
              InputRefusal.FIELD_UNKNOWN, "action", "There is no such thing to do here.");
    };
  }

  private static List<Responsible> responsible(Form form) {
    List<String> to = Stream.of(PERSON, ORGANISATION).map(form::all).flatMap(List::stream).toList();
    if (to.isEmpty()) {
      throw new Refusal(InputRefusal.FIELD_MISSING, PERSON, "Somebody has to take it over.");
    }
    return to.stream().map(id -> Responsible.of(Form.kind(id), id)).toList();
  }
}
