package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What came of a year of a member: how it took part in each of its bodies, what was left to it and
 * what it had to do.
 *
 * @param asOf the last day of the year, or today when the year is not over
 * @param bodies those that it was a member of in the year, or had something to do for, by name
 */
public record OrganisationReport(
    Named organisation,
    int year,
    LocalDate asOf,
    boolean yearIsOver,
    OrganisationFigures now,
    OrganisationFigures before,
    List<OrganisationInBody> bodies) {

  public OrganisationReport {
    bodies = List.copyOf(bodies);
  }

  /** The report, the same for the same facts, in whichever order they come. */
  public static OrganisationReport of(
      String organisationId, Collection<Facts> facts, int year, LocalDate today) {
    Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
    List<OrganisationInBody> bodies =
        facts.stream()
            .map(each -> OrganisationInBody.of(organisationId, YearFacts.of(each, year, today)))
            .filter(OrganisationInBody::hasSomething)
            .sorted(
                comparing((OrganisationInBody each) -> each.body().name(), swedish)
                    .thenComparing(each -> each.body().id()))
            .toList();
    LocalDate end = LocalDate.of(year, 12, 31);
    return new OrganisationReport(
        named(organisationId, facts),
        year,
        today.isBefore(end) ? today : end,
        today.getYear() > year,
        OrganisationFigures.of(year, bodies.stream().map(OrganisationInBody::now).toList()),
        OrganisationFigures.of(year - 1, bodies.stream().map(OrganisationInBody::before).toList()),
        bodies);
  }

  private static Named named(String organisationId, Collection<Facts> facts) {
    return new Named(
        organisationId,
        facts.stream()
            .map(each -> each.names().get(organisationId))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(organisationId));
  }
}
