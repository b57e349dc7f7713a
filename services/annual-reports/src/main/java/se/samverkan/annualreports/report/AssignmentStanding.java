package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.AssignmentFigures;

/**
 * How an assignment that was open on some day of the year stands at its end.
 *
 * @param carriedOver given before the year
 * @param dueOn as things stand now; null where it is not known
 * @param closedOn when it was reported or dropped, if it was by the end of the year
 * @param daysOpen from given to closed, or to the end of the year
 */
record AssignmentStanding(
    AssignmentFigures of,
    boolean carriedOver,
    @Nullable LocalDate dueOn,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    long daysOpen) {

  /** Those of the year. */
  static List<AssignmentStanding> in(YearFacts year) {
    var dueDates = new DueDates(year.facts());
    return year.facts().assignments().stream()
        .flatMap(assignment -> of(assignment, year, dueDates).stream())
        .toList();
  }

  private static Optional<AssignmentStanding> of(
      AssignmentFigures assignment, YearFacts year, DueDates dueDates) {
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
    return Optional.of(
        new AssignmentStanding(
            assignment,
            given.isBefore(first),
            due,
            state(assignment, closed, due, year.asOf()),
            closed,
            ChronoUnit.DAYS.between(given, closed == null ? year.asOf() : closed)));
  }

  /** Never before the day it was given. */
  private static @Nullable LocalDate closedOn(AssignmentFigures assignment) {
    var closing = assignment.closing();
    if (closing == null) {
      return null;
    }
    return closing.on().isBefore(assignment.givenOn()) ? assignment.givenOn() : closing.on();
  }

  private static AssignmentState state(
      AssignmentFigures assignment,
      @Nullable LocalDate closed,
      @Nullable LocalDate due,
      LocalDate asOf) {
    var closing = assignment.closing();
    if (closed != null && closing != null) {
      return closing.dropped() ? AssignmentState.DROPPED : AssignmentState.DONE;
    }
    return due != null && due.isBefore(asOf) ? AssignmentState.OVERDUE : AssignmentState.OPEN;
  }
}
