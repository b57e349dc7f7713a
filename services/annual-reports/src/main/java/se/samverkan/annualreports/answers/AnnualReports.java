package se.samverkan.annualreports.answers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.annualreports.facts.ReportFacts;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.Facts;
import se.samverkan.annualreports.report.Named;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers what came of a year. */
@Component
public class AnnualReports {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** So many decisions and assignments a report lists; more are asked for by the page. */
  private static final int LISTED = 200;

  private final ReactiveMongoTemplate documents;
  private final StoredFacts facts;
  private final Names names;
  private final Today today;

  AnnualReports(ReactiveMongoTemplate documents, StoredFacts facts, Names names, Today today) {
    this.documents = documents;
    this.facts = facts;
    this.names = names;
    this.today = today;
  }

  /**
   * The report of a body with the first of long lists, empty for a year without anything in it.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_BODY} or {@code YEAR_OUT_OF_RANGE}
   */
  public Mono<AnnualReport> of(String bodyId, int year) {
    return today
        .date()
        .flatMap(
            day ->
                ofKnownBody(year, Mono.defer(() -> facts.of(bodyId, year, day, LISTED)))
                    .map(found -> AnnualReport.of(found, year, day, LISTED)));
  }

  /** As {@link #of}, with whole lists. */
  public Mono<AnnualReport> whole(String bodyId, int year) {
    return ofKnownBody(year, Mono.defer(() -> facts.of(bodyId, year)))
        .zipWith(today.date(), (found, day) -> AnnualReport.of(found, year, day));
  }

  private static Mono<Facts> ofKnownBody(int year, Mono<Facts> found) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Mono.error(AnnualReports::yearOutOfRange);
    }
    return found.switchIfEmpty(
        Mono.error(
            () ->
                new Refusal(AnnualReportRefusal.UNKNOWN_BODY, "bodyId", "There is no such body.")));
  }

  /** The versions that were issued, in their order. */
  public Mono<List<ReportFacts.Version>> versions(String bodyId, int year) {
    return documents
        .find(
            Query.query(Criteria.where("bodyId").is(bodyId).and("year").is(year)),
            ReportFacts.class)
        .next()
        .map(ReportFacts::versions)
        .defaultIfEmpty(List.of());
  }

  /**
   * The version of that number.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_VERSION}
   */
  public Mono<ReportFacts.Version> version(String bodyId, int year, String version) {
    return versions(bodyId, year)
        .flatMapIterable(versions -> versions)
        .filter(each -> version.equals(String.valueOf(each.version())))
        .next()
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        AnnualReportRefusal.UNKNOWN_VERSION,
                        "version",
                        "The report was not issued as such a version.")));
  }

  /** The bodies and years that have meetings, by name and the latest year first. */
  public Mono<Page<AvailableReport>> available(Paging paging) {
    return documents
        .aggregate(
            newAggregation(group("bodyId", "year", "state").count().as("meetings")),
            MeetingFacts.class,
            Counted.class)
        .collectList()
        .flatMap(this::reports)
        .map(
            all ->
                new Page<>(
                    all.stream().skip(paging.skipped()).limit(paging.size()).toList(),
                    paging.page(),
                    paging.size(),
                    all.size()));
  }

  private record Counted(Group id, long meetings) {}

  private record Group(String bodyId, int year, MeetingState state) {}

  private record BodyYear(String bodyId, int year) {}

  private Mono<List<AvailableReport>> reports(List<Counted> counted) {
    return names
        .of(counted.stream().map(c -> c.id().bodyId()).collect(toSet()))
        .map(
            found ->
                counted.stream()
                    .collect(groupingBy(c -> new BodyYear(c.id().bodyId(), c.id().year())))
                    .entrySet()
                    .stream()
                    .map(entry -> report(entry.getKey(), entry.getValue(), found))
                    .sorted(byNameAndYear())
                    .toList());
  }

  private static AvailableReport report(
      BodyYear of, List<Counted> counted, Map<String, String> names) {
    return new AvailableReport(
        new Named(of.bodyId(), names.getOrDefault(of.bodyId(), of.bodyId())),
        of.year(),
        counted.stream().mapToLong(Counted::meetings).sum(),
        counted.stream()
            .filter(c -> c.id().state() == MeetingState.HELD)
            .mapToLong(Counted::meetings)
            .sum());
  }

  private static Comparator<AvailableReport> byNameAndYear() {
    Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
    return comparing((AvailableReport report) -> report.body().name(), swedish)
        .thenComparing(report -> report.body().id())
        .thenComparing(comparing(AvailableReport::year).reversed());
  }

  /**
   * The year that an address names.
   *
   * @throws Refusal {@code YEAR_OUT_OF_RANGE}
   */
  public static int year(String named) {
    if (!named.matches("[0-9]{1,9}")) {
      throw yearOutOfRange();
    }
    return Integer.parseInt(named);
  }

  static void requireInRange(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw yearOutOfRange();
    }
  }

  private static Refusal yearOutOfRange() {
    return new Refusal(
        AnnualReportRefusal.YEAR_OUT_OF_RANGE,
        "year",
        "The year is a number from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
  }
}
