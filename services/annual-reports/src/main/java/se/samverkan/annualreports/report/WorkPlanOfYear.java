package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.ActivityFacts;
import se.samverkan.annualreports.facts.AreaFacts;
import se.samverkan.annualreports.facts.PlanFacts;
import se.samverkan.events.workplans.ActivityStatus;

/**
 * What came of a work plan, per focus area.
 *
 * @param adoptedOn null when it was never adopted
 */
public record WorkPlanOfYear(
    String workPlanId,
    String title,
    @Nullable LocalDate adoptedOn,
    List<Area> focusAreas,
    BudgetOfYear budget) {

  /** A focus area; every activity is in one of the lists, in that of moved ones where it moved. */
  public record Area(
      String focusAreaId,
      String title,
      @Nullable String aim,
      List<Line> done,
      List<Line> underWay,
      List<Line> notDone,
      List<Line> moved,
      List<Line> notBegun,
      List<AreaFacts.Said> said) {}

  /**
   * An activity.
   *
   * @param because why it was not done or was moved, or what else was noted
   */
  public record Line(
      String activityId, String title, List<Named> responsible, @Nullable String because) {}

  static List<WorkPlanOfYear> of(YearFacts year) {
    return year.facts().plans().stream()
        .filter(plan -> plan.year() == year.year())
        .sorted(comparing(PlanFacts::id))
        .map(
            plan ->
                new WorkPlanOfYear(
                    plan.id(),
                    plan.title(),
                    plan.adoptedOn(),
                    plan.areas().stream().map(area -> area(year, plan, area)).toList(),
                    BudgetOfYear.of(plan.budget())))
        .toList();
  }

  private static Area area(YearFacts year, PlanFacts plan, AreaFacts area) {
    var activities =
        plan.activities().stream().filter(each -> each.areaId().equals(area.id())).toList();
    return new Area(
        area.id(),
        area.title(),
        area.aim(),
        lines(year, activities, staying(ActivityStatus.DONE)),
        lines(year, activities, staying(ActivityStatus.UNDER_WAY)),
        lines(year, activities, staying(ActivityStatus.NOT_DONE)),
        lines(year, activities, activity -> activity.movedBecause() != null),
        lines(year, activities, staying(ActivityStatus.PLANNED)),
        area.said());
  }

  private static Predicate<ActivityFacts> staying(ActivityStatus status) {
    return activity -> activity.movedBecause() == null && activity.status() == status;
  }

  private static List<Line> lines(
      YearFacts year, List<ActivityFacts> activities, Predicate<ActivityFacts> which) {
    return activities.stream()
        .filter(which)
        .map(
            activity ->
                new Line(
                    activity.id(),
                    activity.title(),
                    activity.responsible().stream().map(r -> year.named(r.reference())).toList(),
                    activity.movedBecause() == null ? activity.note() : activity.movedBecause()))
        .toList();
  }
}
