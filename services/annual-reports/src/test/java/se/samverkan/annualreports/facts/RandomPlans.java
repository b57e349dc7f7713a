package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;

/** Valid events of the work plans of a body for four years; each plan is begun before the rest. */
@NullMarked
final class RandomPlans {

  private final Random random;
  private final Set<String> known = new HashSet<>();
  private int begun;

  RandomPlans(Random random) {
    this.random = random;
  }

  Object next() {
    if (begun == 0 || (begun < 4 && random.nextInt(8) == 0)) {
      int year = 2021 + begun++;
      return new WorkPlanBegun(plan(year), RandomYear.BODY, year, "Plan", LocalDate.of(year, 1, 2));
    }
    int year = 2021 + random.nextInt(begun);
    String plan = plan(year);
    String area = "focusarea_" + random.nextInt(2);
    String activity = "activity_" + random.nextInt(4);
    String line = "line_" + random.nextInt(3);
    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    return switch (random.nextInt(11)) {
      case 0 -> area(plan, area);
      case 1 ->
          knows(plan, area)
              ? new FocusAreaChanged(plan, area, "Område", null, "Annat", text(), null, null)
              : area(plan, area);
      case 2 ->
          knows(plan, area)
              ? new FocusAreaFollowedUp(plan, area, "sagt " + random.nextInt(3), null, day)
              : area(plan, area);
      case 3 -> activity(plan, activity, area);
      case 4, 5, 6 ->
          knows(plan, activity)
              ? ofActivity(plan, activity, area, day)
              : activity(plan, activity, area);
      case 7 -> line(plan, line);
      case 8 ->
          knows(plan, line)
              ? new BudgetOutcomeRecorded(plan, line, null, random.nextInt(1_000), day, null)
              : line(plan, line);
      case 9 ->
          known.remove(plan + line)
              ? new BudgetLineRemoved(plan, line, "r", null)
              : line(plan, line);
      default -> new WorkPlanAdopted(plan, RandomYear.BODY, "decision_1", day);
    };
  }

  private Object ofActivity(String plan, String activity, String area, LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> new ActivityChanged(plan, activity, activity(area), activity(area), null, null);
      case 1 ->
          new ActivityFollowedUp(
              plan, activity, ActivityStatus.PLANNED, status(), text(), null, day);
      case 2 -> {
        known.remove(plan + activity);
        yield new ActivityRemoved(plan, activity, "r", null);
      }
      default -> new ActivityMovedToNextYear(plan, activity, plan + "-next", activity, day, "r");
    };
  }

  private boolean knows(String plan, String part) {
    return known.contains(plan + part);
  }

  private FocusAreaAdded area(String plan, String area) {
    known.add(plan + area);
    return new FocusAreaAdded(plan, area, "Område", text(), null, null);
  }

  private ActivityAdded activity(String plan, String activity, String area) {
    known.add(plan + activity);
    return new ActivityAdded(plan, activity, activity(area), null, null, null);
  }

  private BudgetLineSet line(String plan, String line) {
    known.add(plan + line);
    return new BudgetLineSet(plan, line, null, budget(), null, null);
  }

  private static String plan(int year) {
    return "workplan_" + year;
  }

  private Activity activity(String area) {
    return new Activity(
        area,
        "Aktivitet " + random.nextInt(3),
        null,
        List.of(new Responsible(ResponsibleKind.PERSON, "person_" + random.nextInt(4))),
        null,
        null);
  }

  private BudgetLine budget() {
    return new BudgetLine(
        BudgetLineKind.values()[random.nextInt(BudgetLineKind.values().length)],
        "rad",
        null,
        null,
        random.nextInt(1_000));
  }

  private ActivityStatus status() {
    return ActivityStatus.values()[random.nextInt(ActivityStatus.values().length)];
  }

  private @Nullable String text() {
    return random.nextBoolean() ? null : "text";
  }
}
