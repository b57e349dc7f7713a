package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
      case 0 -> new FocusAreaAdded(plan, area, "Område", text(), null, null);
      case 1 -> new FocusAreaChanged(plan, area, "Område", null, "Annat", text(), null, null);
      case 2 -> new FocusAreaFollowedUp(plan, area, "sagt " + random.nextInt(3), null, day);
      case 3 -> new ActivityAdded(plan, activity, activity(area), null, null, null);
      case 4 -> new ActivityChanged(plan, activity, activity(area), activity(area), null, null);
      case 5 ->
          new ActivityFollowedUp(
              plan, activity, ActivityStatus.PLANNED, status(), text(), null, day);
      case 6 ->
          random.nextBoolean()
              ? new ActivityMovedToNextYear(plan, activity, plan(year + 1), activity, day, "r")
              : new ActivityRemoved(plan, activity, "r", null);
      case 7 -> new BudgetLineSet(plan, line, null, budget(), null, null);
      case 8 -> new BudgetOutcomeRecorded(plan, line, null, random.nextInt(1_000), day, null);
      case 9 -> new BudgetLineRemoved(plan, line, "r", null);
      default -> new WorkPlanAdopted(plan, RandomYear.BODY, "decision_1", day);
    };
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
