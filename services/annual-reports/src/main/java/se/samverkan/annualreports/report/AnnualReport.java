package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.annualreports.facts.ReportFacts;

/**
 * What came of a year of a body.
 *
 * @param asOf the last day of the year, or today when the year is not over; what is open or overdue
 *     is so on that day
 * @param comments of those who wrote the report, on sections of it
 * @param attendance per organisation, by name
 * @param workPlans those of the body for the year, as a rule one
 * @param tabledItems those tabled in the year, and those tabled before it that were not back when
 *     it began
 */
public record AnnualReport(
    Named body,
    int year,
    LocalDate asOf,
    boolean yearIsOver,
    List<ReportFacts.Comment> comments,
    MeetingsOfYear meetings,
    List<OrganisationAttendance> attendance,
    DecisionsOfYear decisions,
    AssignmentsOfYear assignments,
    List<WorkPlanOfYear> workPlans,
    ComparedYears comparison,
    List<TabledItem> tabledItems,
    List<MatterOfYear> matters) {

  /** The report with whole lists, the same for the same facts, in whichever order they come. */
  public static AnnualReport of(Facts facts, int year, LocalDate today) {
    return of(facts, year, today, Integer.MAX_VALUE);
  }

  /** The report with the first of its decisions and assignments, so many of each at most. */
  public static AnnualReport of(Facts facts, int year, LocalDate today, int most) {
    YearFacts yearFacts = YearFacts.of(facts, year, today);
    Occurrences occurrences = Occurrences.of(yearFacts);
    List<AssignmentStanding> assignments = AssignmentStanding.in(yearFacts);
    return new AnnualReport(
        yearFacts.named(facts.body().id()),
        year,
        yearFacts.asOf(),
        today.getYear() > year,
        facts.comments(),
        MeetingsOfYear.of(yearFacts),
        OrganisationAttendance.of(yearFacts),
        DecisionsOfYear.of(yearFacts, most),
        AssignmentsOfYear.of(yearFacts, assignments, most),
        WorkPlanOfYear.of(yearFacts),
        ComparedYears.of(yearFacts, assignments),
        TabledItem.of(yearFacts, occurrences),
        MatterOfYear.of(yearFacts, occurrences));
  }
}
