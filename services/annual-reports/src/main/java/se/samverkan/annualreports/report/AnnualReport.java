package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of a year of a body.
 *
 * @param asOf the last day of the year, or today when the year is not over; what is open or overdue
 *     is so on that day
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
    MeetingsOfYear meetings,
    List<OrganisationAttendance> attendance,
    DecisionsOfYear decisions,
    AssignmentsOfYear assignments,
    List<WorkPlanOfYear> workPlans,
    ComparedYears comparison,
    List<TabledItem> tabledItems,
    List<MatterOfYear> matters) {

  /** The report, the same for the same facts, in whichever order they come. */
  public static AnnualReport of(Facts facts, int year, LocalDate today) {
    YearFacts yearFacts = YearFacts.of(facts, year, today);
    Occurrences occurrences = Occurrences.of(yearFacts);
    var meetings = MeetingsOfYear.of(yearFacts);
    var decisions = DecisionsOfYear.of(yearFacts);
    var assignments = AssignmentsOfYear.of(yearFacts);
    return new AnnualReport(
        yearFacts.named(facts.body().id()),
        year,
        yearFacts.asOf(),
        today.getYear() > year,
        meetings,
        OrganisationAttendance.of(yearFacts),
        decisions,
        assignments,
        WorkPlanOfYear.of(yearFacts),
        ComparedYears.of(
            FiguresOfYear.of(year, meetings, decisions, assignments), yearFacts.yearBefore()),
        TabledItem.of(yearFacts, occurrences),
        MatterOfYear.of(yearFacts, occurrences));
  }
}
