package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.ItemFacts;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * An item that was put off.
 *
 * @param tabled where it was put off
 * @param carriedOver tabled before the year
 * @param matter which it belongs to; without one nothing says whether it came back
 * @param cameBack when the matter was next taken up, also after the year; null when it is not back
 */
public record TabledItem(
    Occurrence tabled,
    boolean carriedOver,
    @Nullable Named matter,
    boolean isBack,
    @Nullable Occurrence cameBack) {

  static List<TabledItem> of(YearFacts year, Occurrences occurrences) {
    Set<String> byDecision =
        Set.copyOf(
            year.facts().decisions().stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.TABLED)
                .map(DecisionFigures::itemId)
                .toList());
    return year.facts().meetings().stream()
        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
        .filter(meeting -> meeting.sitting().date().getYear() <= year.year())
        .flatMap(
            meeting ->
                meeting.items().stream()
                    .filter(item -> !item.removed())
                    .filter(
                        item ->
                            item.outcome() == ItemOutcome.TABLED
                                || byDecision.contains(item.itemId()))
                    .map(item -> occurrence(meeting, item)))
        .sorted(Occurrence.IN_ORDER)
        .flatMap(tabled -> of(tabled, year, occurrences))
        .toList();
  }

  private static Stream<TabledItem> of(Occurrence tabled, YearFacts year, Occurrences occurrences) {
    Occurrence back = occurrences.firstAfter(tabled.itemId(), tabled.date()).orElse(null);
    LocalDate first = LocalDate.of(year.year(), 1, 1);
    boolean carriedOver = tabled.date().isBefore(first);
    if (carriedOver && back != null && back.date().isBefore(first)) {
      return Stream.of();
    }
    Named matter = occurrences.mattersOf(tabled.itemId()).findFirst().map(year::named).orElse(null);
    return Stream.of(new TabledItem(tabled, carriedOver, matter, back != null, back));
  }

  private static Occurrence occurrence(MeetingFacts meeting, ItemFacts item) {
    return new Occurrence(
        meeting.id(),
        meeting.sitting().date(),
        item.itemId(),
        item.number(),
        item.title(),
        item.outcome());
  }
}
