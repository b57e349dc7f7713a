package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverkan.assignments.assignment.AskMoreTime;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.HandOverAssignment;
import se.samverkan.assignments.assignment.ReportAssignment;
import se.samverkan.assignments.assignment.Responsible;
import se.samverkan.events.assignments.AssigneeKind;
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
  Record command(String assignmentId, String action, MultiValueMap<String, String> form) {
    AssignmentId id = new AssignmentId(assignmentId);
    LocalDate today = LocalDate.now(clock);
    return switch (action) {
      case "report" ->
          new ReportAssignment(
              id, date(form, "reportedOn"), null, null, Texts.orNull(form.getFirst("note")));
      case "more-time" ->
          new AskMoreTime(id, Deadline.on(date(form, "due")), today, text(form, REASON));
      case "hand-over" ->
          new HandOverAssignment(
              id,
              List.of(responsible(text(form, "assignees"))),
              List.of(),
              today,
              null,
              null,
              null,
              text(form, REASON));
      default ->
          throw new Refusal(
              InputRefusal.FIELD_UNKNOWN, "action", "There is no such thing to do here.");
    };
  }

  private static Responsible responsible(String id) {
    return Responsible.of(
        id.startsWith("organisation_") ? AssigneeKind.ORGANISATION : AssigneeKind.PERSON, id);
  }

  private static String text(MultiValueMap<String, String> form, String field) {
    String text = Texts.orNull(form.getFirst(field));
    if (text == null) {
      throw new Refusal(InputRefusal.FIELD_MISSING, field, "The field " + field + " is empty.");
    }
    return text;
  }

  private static LocalDate date(MultiValueMap<String, String> form, String field) {
    LocalDate date = parsed(text(form, field));
    if (date == null) {
      throw new Refusal(InputRefusal.FIELD_MALFORMED, field, "A date is written as 2026-01-31.");
    }
    return date;
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
