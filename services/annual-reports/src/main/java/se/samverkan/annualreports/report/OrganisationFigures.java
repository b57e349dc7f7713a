package se.samverkan.annualreports.report;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A year of a member in figures, to be compared with another.
 *
 * @param meetings held while it was a member
 * @param attended those of them at which somebody stood for it, on site or from elsewhere
 * @param decisions of the bodies, at meetings and between them
 * @param given assignments, as are those that follow
 * @param open at the end of the year, those overdue among them
 */
public record OrganisationFigures(
    int year,
    int meetings,
    int attended,
    int decisions,
    int given,
    int done,
    int dropped,
    int open,
    int overdue) {

  static OrganisationFigures of(
      YearFacts year,
      @Nullable OrganisationAttendance attendance,
      @Nullable OrganisationAssignments assignments) {
    return new OrganisationFigures(
        year.year(),
        attendance == null ? 0 : attendance.meetings().size(),
        attendance == null ? 0 : attendance.present() + attendance.remote(),
        year.decisionsOfYear().size() + year.carriedOfYear().size(),
        assignments == null ? 0 : assignments.given(),
        assignments == null ? 0 : assignments.done(),
        assignments == null ? 0 : assignments.dropped(),
        assignments == null ? 0 : assignments.open(),
        assignments == null ? 0 : assignments.overdue());
  }

  /** Of several bodies together. */
  static OrganisationFigures of(int year, List<OrganisationFigures> all) {
    return new OrganisationFigures(
        year,
        sum(all, OrganisationFigures::meetings),
        sum(all, OrganisationFigures::attended),
        sum(all, OrganisationFigures::decisions),
        sum(all, OrganisationFigures::given),
        sum(all, OrganisationFigures::done),
        sum(all, OrganisationFigures::dropped),
        sum(all, OrganisationFigures::open),
        sum(all, OrganisationFigures::overdue));
  }

  private static int sum(List<OrganisationFigures> all, ToIntFunction<OrganisationFigures> which) {
    return all.stream().mapToInt(which).sum();
  }
}
