package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param total so many, carried over or given
 * @param list by the day given and the item; of a long list what comes first
 * @param all where the whole list is; null when it is here
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
    int total,
    List<AssignmentLine> list,
    @Nullable String all) {

  private static final Comparator<AssignmentLine> IN_ORDER =
      comparing(AssignmentLine::givenOn)
          .thenComparing(AssignmentLine::itemNumber, ItemOrder.AS_READ)
          .thenComparing(line -> line.source().sourceLine(), nullsLast(naturalOrder()))
          .thenComparing(AssignmentLine::assignmentId);

  static AssignmentsOfYear of(YearFacts year, List<AssignmentStanding> standings, int most) {
    AssignmentSums sums = AssignmentSums.of(standings);
    return new AssignmentsOfYear(
        sums.carriedOver(),
        sums.given(),
        sums.done(),
        sums.doneOfCarriedOver(),
        sums.dropped(),
        sums.open(),
        sums.openOfCarriedOver(),
        sums.overdue(),
        sums.medianDaysToReport(),
        OrganisationAssignments.of(year, standings),
        standings.size(),
        list(year, standings, most),
        standings.size() > most ? year.address() + "/assignments" : null);
  }

  /** By the day given and the item, so many at most. */
  static List<AssignmentLine> list(YearFacts year, List<AssignmentStanding> standings, int most) {
    Map<String, AssignmentStanding> byId =
        standings.stream().collect(toMap(each -> each.of().id(), identity()));
    return year.facts().inWords().assignments().stream()
        .filter(assignment -> byId.containsKey(assignment.id()))
        .map(
            assignment ->
                AssignmentLine.of(
                    assignment, Objects.requireNonNull(byId.get(assignment.id())), year))
        .sorted(IN_ORDER)
        .limit(most)
        .toList();
  }
}
