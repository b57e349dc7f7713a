package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.CarriedFacts;
import se.samverkan.annualreports.facts.Correction;
import se.samverkan.annualreports.facts.DecisionFacts;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.Source;
import se.samverkan.events.decisions.DecisionOutcome;

/**
 * What was decided in the year.
 *
 * @param total those at meetings and those between them
 * @param byOutcome those outcomes that occurred
 * @param atMeetings so many of them
 * @param list those at meetings, by date, item and number; of a long list what comes first
 * @param all where the whole list is; null when it is here
 * @param betweenMeetings by date
 */
public record DecisionsOfYear(
    int total,
    List<OutcomeCount> byOutcome,
    int atMeetings,
    List<Line> list,
    @Nullable String all,
    List<CarriedLine> betweenMeetings) {

  /** So many decisions with this outcome. */
  public record OutcomeCount(DecisionOutcome outcome, long count) {}

  /** A decision in its own words. */
  public record Line(
      String decisionId,
      LocalDate decidedOn,
      String meetingId,
      String itemId,
      String itemNumber,
      @Nullable String itemTitle,
      @Nullable String number,
      String text,
      DecisionOutcome outcome,
      @Nullable String matterId,
      List<Correction> corrections,
      Source source) {}

  /** A decision that was carried between meetings. */
  public record CarriedLine(
      String decisionId,
      LocalDate carriedOn,
      @Nullable String number,
      String text,
      DecisionOutcome outcome,
      CarriedFacts.Votes votes,
      @Nullable String matterId,
      List<Correction> corrections,
      Source source) {}

  private static final Comparator<Line> IN_ORDER =
      comparing(Line::decidedOn)
          .thenComparing(Line::itemNumber, ItemOrder.AS_READ)
          .thenComparing(Line::number, ItemOrder.AS_READ)
          .thenComparing(line -> line.source().sourceLine(), nullsLast(naturalOrder()))
          .thenComparing(Line::decisionId);

  static DecisionsOfYear of(YearFacts year, int most) {
    var made = year.decisionsOfYear();
    var list =
        year.facts().inWords().decisions().stream()
            .filter(decision -> year.holds(decision.decidedOn()))
            .map(decision -> line(year, decision))
            .sorted(IN_ORDER)
            .limit(most)
            .toList();
    var carried =
        year.carriedOfYear().stream()
            .map(DecisionsOfYear::line)
            .sorted(comparing(CarriedLine::carriedOn).thenComparing(CarriedLine::decisionId))
            .toList();
    Map<DecisionOutcome, Long> counts =
        Stream.concat(
                made.stream().map(DecisionFigures::outcome),
                carried.stream().map(CarriedLine::outcome))
            .collect(groupingBy(identity(), counting()));
    return new DecisionsOfYear(
        made.size() + carried.size(),
        Arrays.stream(DecisionOutcome.values())
            .filter(counts::containsKey)
            .map(outcome -> new OutcomeCount(outcome, counts.getOrDefault(outcome, 0L)))
            .toList(),
        made.size(),
        list,
        made.size() > most ? year.address() + "/decisions" : null,
        carried);
  }

  private static CarriedLine line(CarriedFacts decision) {
    return new CarriedLine(
        decision.id(),
        decision.carriedOn(),
        decision.number(),
        decision.text(),
        decision.outcome(),
        decision.votes(),
        decision.matterId(),
        decision.corrections(),
        decision.source());
  }

  private static Line line(YearFacts year, DecisionFacts decision) {
    return new Line(
        decision.id(),
        decision.decidedOn(),
        decision.meetingId(),
        decision.itemId(),
        year.itemNumber(decision.itemId(), decision.itemNumber()),
        year.itemTitle(decision.itemId()),
        decision.number(),
        decision.text(),
        decision.outcome(),
        decision.matterId(),
        decision.corrections(),
        decision.source());
  }
}
