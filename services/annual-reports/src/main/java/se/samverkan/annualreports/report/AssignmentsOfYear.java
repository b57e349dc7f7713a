package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of assignments in the year: those carried over and those given are together those done,
 * dropped and open.
 *
 * @param carriedOver given before the year and open when it began
 * @param given in the year
 * @param done reported in the year
 * @param doneOfCarriedOver those among them that were carried over
 * @param open at the end, those overdue among them
 * @param openOfCarriedOver those among them that were carried over
 * @param overdue at the end
 * @param medianDaysToReport from given to reported, of those done; null when none was
 * @param perOrganisation by name
 * @param list by the day given and the item
 */
public record AssignmentsOfYear(
    int carriedOver,
    int given,
    int done,
    int doneOfCarriedOver,
    int dropped,
    int open,
    int openOfCarriedOver,
    int overdue,
    @Nullable Double medianDaysToReport,
    List<OrganisationAssignments> perOrganisation,
    List<AssignmentLine> list) {

  private static final Comparator<AssignmentLine> IN_ORDER =
      comparing(AssignmentLine::givenOn)
          .thenComparing(AssignmentLine::itemNumber, ItemOrder.AS_READ)
          .thenComparing(line -> line.source().sourceLine(), nullsLast(naturalOrder()))
          .thenComparing(AssignmentLine::assignmentId);

  static AssignmentsOfYear of(YearFacts year) {
    var dueDates = new DueDates(year.facts());
    var list =
        year.facts().assignments().stream()
            .flatMap(assignment -> AssignmentLine.of(assignment, year, dueDates).stream())
            .sorted(IN_ORDER)
            .toList();
    return new AssignmentsOfYear(
        count(list, AssignmentLine::carriedOver),
        count(list, line -> !line.carriedOver()),
        count(list, line -> line.state() == AssignmentState.DONE),
        count(list, line -> line.state() == AssignmentState.DONE && line.carriedOver()),
        count(list, line -> line.state() == AssignmentState.DROPPED),
        count(list, line -> line.state().isOpen()),
        count(list, line -> line.state().isOpen() && line.carriedOver()),
        count(list, line -> line.state() == AssignmentState.OVERDUE),
        median(
            list.stream()
                .filter(line -> line.state() == AssignmentState.DONE)
                .mapToLong(AssignmentLine::daysOpen)),
        OrganisationAssignments.of(year, list),
        list);
  }

  private static int count(List<AssignmentLine> list, Predicate<AssignmentLine> which) {
    return (int) list.stream().filter(which).count();
  }

  private static @Nullable Double median(LongStream values) {
    long[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return null;
    }
    return sorted.length % 2 == 1 ? (double) sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
  }
}
