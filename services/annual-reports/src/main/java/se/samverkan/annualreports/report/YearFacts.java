package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.CarriedFacts;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.ItemFacts;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;

/** The facts of a body, looked at from the end of a year. */
record YearFacts(
    Facts facts,
    int year,
    LocalDate asOf,
    Map<String, MeetingFacts> meetings,
    Map<String, ItemFacts> items) {

  static YearFacts of(Facts facts, int year, LocalDate today) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return new YearFacts(
        facts,
        year,
        today.isBefore(end) ? today : end,
        facts.meetings().stream().collect(toMap(MeetingFacts::id, identity())),
        facts.meetings().stream()
            .flatMap(meeting -> meeting.items().stream())
            .collect(toMap(ItemFacts::itemId, identity(), (first, second) -> second)));
  }

  /** The same facts, looked at from the end of the year before. */
  YearFacts yearBefore() {
    return new YearFacts(facts, year - 1, LocalDate.of(year - 1, 12, 31), meetings, items);
  }

  boolean holds(LocalDate date) {
    return date.getYear() == year;
  }

  /** The meetings of the year in the order of their dates. */
  List<MeetingFacts> meetingsOfYear() {
    return facts.meetings().stream()
        .filter(meeting -> holds(meeting.sitting().date()))
        .sorted(
            comparing((MeetingFacts meeting) -> meeting.sitting().date())
                .thenComparing(MeetingFacts::id))
        .toList();
  }

  List<MeetingFacts> heldMeetings() {
    return meetingsOfYear().stream()
        .filter(meeting -> meeting.state() == MeetingState.HELD)
        .toList();
  }

  List<DecisionFigures> decisionsOfYear() {
    return facts.decisions().stream().filter(decision -> holds(decision.decidedOn())).toList();
  }

  List<CarriedFacts> carriedOfYear() {
    return facts.carried().stream().filter(decision -> holds(decision.carriedOn())).toList();
  }

  /** Where the report is asked for. */
  String address() {
    return "/api/annual-reports/" + facts.body().id() + "/" + year;
  }

  /** The number that the agenda gives the item now. */
  String itemNumber(String itemId, String recorded) {
    ItemFacts item = items.get(itemId);
    return item == null ? recorded : item.number();
  }

  @Nullable String itemTitle(String itemId) {
    ItemFacts item = items.get(itemId);
    return item == null ? null : item.title();
  }

  Named named(String id) {
    return new Named(id, facts.names().getOrDefault(id, id));
  }
}
