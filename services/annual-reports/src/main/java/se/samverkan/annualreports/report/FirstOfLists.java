package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The ids of what comes first in the lists of a report, and of all that has the same date as the
 * last of it, as figures do not say which of those comes first.
 */
public record FirstOfLists(List<String> decisions, List<String> assignments) {

  /** Those of lists that show so many at most. */
  public static FirstOfLists of(Facts facts, int year, LocalDate today, int most) {
    YearFacts yearFacts = YearFacts.of(facts, year, today);
    return new FirstOfLists(
        first(
            facts.decisions().stream().filter(d -> yearFacts.holds(d.decidedOn())).toList(),
            decision -> decision.decidedOn(),
            decision -> decision.id(),
            most),
        first(
            AssignmentStanding.in(yearFacts),
            standing -> standing.of().givenOn(),
            standing -> standing.of().id(),
            most));
  }

  private static <T> List<String> first(
      List<T> all, Function<T, LocalDate> date, Function<T, String> id, int most) {
    LocalDate last =
        all.stream().map(date).sorted().skip(most - 1L).findFirst().orElse(LocalDate.MAX);
    return all.stream().filter(each -> !date.apply(each).isAfter(last)).map(id).toList();
  }
}
