package se.samverkan.annualreports.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionOutcome;

/**
 * A year of a member in one of its bodies.
 *
 * @param attendance null when no meeting was held while it was a member
 * @param assignments null when it had nothing to do and was no member
 * @param leftToMembers the decisions that each member takes a position on of its own
 * @param list its assignments, by the day given and the item
 */
public record OrganisationInBody(
    Named body,
    OrganisationFigures now,
    OrganisationFigures before,
    @Nullable OrganisationAttendance attendance,
    @Nullable OrganisationAssignments assignments,
    List<DecisionsOfYear.Line> leftToMembers,
    List<AssignmentLine> list) {

  public OrganisationInBody {
    leftToMembers = List.copyOf(leftToMembers);
    list = List.copyOf(list);
  }

  static OrganisationInBody of(String organisationId, YearFacts year) {
    List<AssignmentStanding> standings = AssignmentStanding.in(year);
    YearFacts yearBefore = year.yearBefore();
    OrganisationAttendance attendance = attendance(organisationId, year);
    OrganisationAssignments assignments = assignments(organisationId, year, standings);
    return new OrganisationInBody(
        year.named(year.facts().body().id()),
        OrganisationFigures.of(year, attendance, assignments),
        OrganisationFigures.of(
            yearBefore,
            attendance(organisationId, yearBefore),
            assignments(organisationId, yearBefore, AssignmentStanding.in(yearBefore))),
        attendance,
        assignments,
        DecisionsOfYear.of(year, Integer.MAX_VALUE).list().stream()
            .filter(line -> line.outcome() == DecisionOutcome.LEFT_TO_MEMBERS)
            .toList(),
        AssignmentsOfYear.list(
            year,
            standings.stream()
                .filter(each -> OrganisationAssignments.isOf(organisationId, each, year))
                .toList(),
            Integer.MAX_VALUE));
  }

  /** Whether it was a member in the year, or had something to do. */
  boolean hasSomething() {
    return attendance != null || assignments != null;
  }

  private static @Nullable OrganisationAttendance attendance(
      String organisationId, YearFacts year) {
    return OrganisationAttendance.of(year).stream()
        .filter(each -> each.organisation().id().equals(organisationId))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable OrganisationAssignments assignments(
      String organisationId, YearFacts year, List<AssignmentStanding> standings) {
    return OrganisationAssignments.of(year, standings).stream()
        .filter(each -> each.organisation().id().equals(organisationId))
        .findFirst()
        .orElse(null);
  }
}
