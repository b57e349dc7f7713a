package se.samverkan.workplanprogress;

import static se.samverkan.workplanprogress.WorkPlansFromEvents.COMMITTEE;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.PLAN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.activity;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.added;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.followedUp;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.line;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.putForward;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.events.workplans.PutForwardActivityAccepted;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.events.workplans.WorkPlanAdjusted;
import se.samverkan.events.workplans.WorkPlanAdopted;

/**
 * Events of one work plan in a random order, as valid as its aggregate lets them be, and some more.
 */
@NullMarked
final class RandomStory {

  private final Random random;

  private RandomStory(long seed) {
    random = new Random(seed);
  }

  static List<Object> of(long seed, int length) {
    var story = new RandomStory(seed);
    return Stream.concat(
            Stream.of(WorkPlansFromEvents.BEGUN, WorkPlansFromEvents.AREA),
            Stream.generate(story::next).limit(length))
        .toList();
  }

  private Object next() {
    String activity = "activity_" + random.nextInt(3);
    String line = "line_" + random.nextInt(2);
    String wish = "putforward_" + random.nextInt(2);
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
    return switch (random.nextInt(14)) {
      case 0 ->
          new FocusAreaFollowedUp(PLAN, "focusarea_1", "text " + random.nextInt(3), null, day);
      case 1 ->
          new ActivityChanged(PLAN, activity, activity("a", day), activity("b", day), null, null);
      case 2 -> followedUp(activity, ActivityStatus.values()[random.nextInt(4)], "note");
      case 3 -> new ActivityMovedToNextYear(PLAN, activity, "workplan_2", "activity_9", day, "r");
      case 4 -> new ActivityRemoved(PLAN, activity, "r", null);
      case 5 -> line(line, BudgetLineKind.INCOME, random.nextInt(9));
      case 6 -> new BudgetOutcomeRecorded(PLAN, line, null, random.nextInt(9), day, null);
      case 7 -> new BudgetLineRemoved(PLAN, line, "r", null);
      case 8 -> putForward(wish);
      case 9 -> new PutForwardActivityAccepted(PLAN, wish, activity, day);
      case 10 -> new PutForwardActivityTurnedDown(PLAN, wish, day, "r");
      case 11 -> new WorkPlanAdopted(PLAN, COMMITTEE, "decision_1", day);
      case 12 -> new WorkPlanAdjusted(PLAN, COMMITTEE, null, null, List.of("x"), day);
      default -> added(activity, day);
    };
  }
}
