package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** What a work plan is made of, seen by all who decide on a part of it. */
final class Contents {

  final Kept<FocusArea> focusAreas =
      new Kept<>(
          WorkPlansRefusal.UNKNOWN_FOCUS_AREA,
          WorkPlansRefusal.FOCUS_AREA_ALREADY_ADDED_WITH_OTHER_CONTENT,
          "focusAreaId");
  final Kept<Activity> activities =
      new Kept<>(
          WorkPlansRefusal.UNKNOWN_ACTIVITY,
          WorkPlansRefusal.ACTIVITY_ALREADY_ADDED_WITH_OTHER_CONTENT,
          "activityId");
  final Map<String, BudgetLine> budget = new LinkedHashMap<>();
  int year;
  @Nullable WorkPlanProposed proposed;
  @Nullable WorkPlanAdopted adopted;

  /** Refuses a change without a reason, once the plan is adopted. */
  void requireReason(@Nullable String reason) {
    Rule.require(new ChangeAfterAdoptionSaysWhy(adopted, reason));
  }

  /** Refuses to follow up a plan that does not hold, or before the day from which it holds. */
  void requireAdopted(String field, LocalDate day) {
    WorkPlanAdopted held = adopted;
    Rule.require(new PlanIsAdopted(held));
    if (held != null) {
      Rule.require(new DayIsNotBefore(field, day, held.adoptedOn()));
    }
  }

  void requireFocusArea(@Nullable FocusAreaId id) {
    if (id != null) {
      focusAreas.get(id);
    }
  }
}
