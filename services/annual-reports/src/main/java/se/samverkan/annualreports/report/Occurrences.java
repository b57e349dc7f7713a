package se.samverkan.annualreports.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.ItemFacts;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.annualreports.facts.TakenUp;

/**
 * When the body dealt with each matter, at meetings that were not cancelled and as items that were
 * not removed.
 *
 * @param ofMatters by matter, each in the order of dates
 * @param mattersOfItems by item
 */
record Occurrences(
    Map<String, List<Occurrence>> ofMatters, Map<String, TreeSet<String>> mattersOfItems) {

  static Occurrences of(YearFacts year) {
    Map<String, List<Occurrence>> ofMatters =
        year.facts().takenUp().stream()
            .flatMap(
                takenUp ->
                    occurrence(takenUp, year).map(o -> Map.entry(takenUp.matterId(), o)).stream())
            .sorted(Map.Entry.comparingByValue(Occurrence.IN_ORDER))
            .collect(
                groupingBy(
                    Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    Map<String, TreeSet<String>> mattersOfItems = new HashMap<>();
    for (TakenUp takenUp : year.facts().takenUp()) {
      link(mattersOfItems, takenUp.itemId(), takenUp.matterId());
    }
    for (DecisionFigures decision : year.facts().decisions()) {
      link(mattersOfItems, decision.itemId(), decision.matterId());
    }
    return new Occurrences(ofMatters, mattersOfItems);
  }

  private static void link(
      Map<String, TreeSet<String>> mattersOfItems, String itemId, @Nullable String matterId) {
    if (matterId != null) {
      mattersOfItems.computeIfAbsent(itemId, i -> new TreeSet<>()).add(matterId);
    }
  }

  /** When something that was an item before the body came before it again. */
  Optional<Occurrence> firstAfter(String itemId, LocalDate date) {
    return mattersOf(itemId)
        .flatMap(matter -> ofMatters.getOrDefault(matter, List.of()).stream())
        .filter(occurrence -> occurrence.date().isAfter(date))
        .min(Occurrence.IN_ORDER);
  }

  Stream<String> mattersOf(String itemId) {
    return mattersOfItems.getOrDefault(itemId, new TreeSet<>()).stream();
  }

  private static Optional<Occurrence> occurrence(TakenUp takenUp, YearFacts year) {
    MeetingFacts meeting = year.meetings().get(takenUp.meetingId());
    ItemFacts item = year.items().get(takenUp.itemId());
    if ((meeting != null && meeting.state() == MeetingState.CANCELLED)
        || (item != null && item.removed())) {
      return Optional.empty();
    }
    return Optional.of(
        new Occurrence(
            takenUp.meetingId(),
            meeting == null ? takenUp.takenUpOn() : meeting.sitting().date(),
            takenUp.itemId(),
            item == null ? takenUp.itemNumber() : item.number(),
            item == null ? takenUp.title() : item.title(),
            item == null ? null : item.outcome()));
  }
}
