package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.AssignmentFacts;
import se.samverkan.annualreports.facts.Correction;
import se.samverkan.annualreports.facts.Source;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;

/**
 * An assignment that was open on some day of the year.
 *
 * @param meetingId null, as are item and number, when it was given between meetings
 * @param carriedOver given before the year
 * @param dueOn as things stand now; null where it is not known
 * @param duePeriod in words
 * @param closedOn when it was reported or dropped, if it was by the end of the year
 * @param daysOpen from given to closed, or to the end of the year
 */
public record AssignmentLine(
    String assignmentId,
    String task,
    List<ShownAssignee> assignees,
    LocalDate givenOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String itemNumber,
    boolean carriedOver,
    @Nullable LocalDate dueOn,
    @Nullable String duePeriod,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    long daysOpen,
    List<Correction> corrections,
    Source source) {

  /** Who is to do it; a role has no id. */
  public record ShownAssignee(AssigneeKind kind, @Nullable String id, String name) {}

  static Optional<AssignmentLine> of(
      AssignmentFacts assignment, YearFacts year, DueDates dueDates) {
    LocalDate given = assignment.givenOn();
    LocalDate closed = closedOn(assignment);
    LocalDate first = LocalDate.of(year.year(), 1, 1);
    if (given.isAfter(year.asOf()) || (closed != null && closed.isBefore(first))) {
      return Optional.empty();
    }
    if (closed != null && closed.isAfter(year.asOf())) {
      closed = null;
    }
    LocalDate due = dueDates.of(assignment);
    var set = assignment.due();
    return Optional.of(
        new AssignmentLine(
            assignment.id(),
            assignment.task(),
            assignment.assignees().stream().map(assignee -> shown(assignee, year)).toList(),
            given,
            assignment.meetingId(),
            assignment.itemId(),
            itemNumber(assignment, year),
            given.isBefore(first),
            due,
            set == null ? null : set.period(),
            state(assignment, closed, due, year.asOf()),
            closed,
            ChronoUnit.DAYS.between(given, closed == null ? year.asOf() : closed),
            assignment.corrections(),
            assignment.source()));
  }

  private static @Nullable String itemNumber(AssignmentFacts assignment, YearFacts year) {
    String itemId = assignment.itemId();
    String number = assignment.itemNumber();
    return itemId == null || number == null ? number : year.itemNumber(itemId, number);
  }

  /** Never before the day it was given. */
  private static @Nullable LocalDate closedOn(AssignmentFacts assignment) {
    var closing = assignment.closing();
    if (closing == null) {
      return null;
    }
    return closing.on().isBefore(assignment.givenOn()) ? assignment.givenOn() : closing.on();
  }

  private static AssignmentState state(
      AssignmentFacts assignment,
      @Nullable LocalDate closed,
      @Nullable LocalDate due,
      LocalDate asOf) {
    var closing = assignment.closing();
    if (closed != null && closing != null) {
      return closing.dropped() ? AssignmentState.DROPPED : AssignmentState.DONE;
    }
    return due != null && due.isBefore(asOf) ? AssignmentState.OVERDUE : AssignmentState.OPEN;
  }

  private static ShownAssignee shown(Assignee assignee, YearFacts year) {
    String reference = assignee.reference();
    return assignee.kind() == AssigneeKind.ROLE
        ? new ShownAssignee(assignee.kind(), null, reference)
        : new ShownAssignee(assignee.kind(), reference, year.named(reference).name());
  }
}
