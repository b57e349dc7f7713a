package se.samverkan.annualreports.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkan.annualreports.facts.DecisionFigures;

/**
 * A matter that the body dealt with in the year.
 *
 * @param takenUp when, in the order of dates
 * @param decisions so many were made on it
 */
public record MatterOfYear(Named matter, List<Occurrence> takenUp, long decisions) {

  static List<MatterOfYear> of(YearFacts year, Occurrences occurrences) {
    Map<String, Long> decisions =
        year.facts().decisions().stream()
            .filter(decision -> year.holds(decision.decidedOn()) && decision.matterId() != null)
            .collect(groupingBy(MatterOfYear::matterId, counting()));
    return occurrences.ofMatters().entrySet().stream()
        .flatMap(
            entry -> {
              var takenUp = entry.getValue().stream().filter(o -> year.holds(o.date())).toList();
              return takenUp.isEmpty()
                  ? Stream.of()
                  : Stream.of(
                      new MatterOfYear(
                          year.named(entry.getKey()),
                          takenUp,
                          decisions.getOrDefault(entry.getKey(), 0L)));
            })
        .sorted(
            Comparator.comparing((MatterOfYear m) -> m.takenUp().getFirst(), Occurrence.IN_ORDER)
                .thenComparing(m -> m.matter().id()))
        .toList();
  }

  private static String matterId(DecisionFigures decision) {
    return String.valueOf(decision.matterId());
  }
}
