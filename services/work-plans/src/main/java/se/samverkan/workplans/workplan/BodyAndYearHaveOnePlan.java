package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** The work plan of a body for a year is begun once. */
record BodyAndYearHaveOnePlan(WorkPlanBegun begun, WorkPlanBegun again) implements Rule {

  @Override
  public boolean holds() {
    return again.equals(begun);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.WORK_PLAN_ALREADY_BEGUN_WITH_OTHER_CONTENT,
        again.title().equals(begun.title()) ? "begunOn" : "title",
        "The work plan was begun on " + begun.begunOn() + " with the title: " + begun.title());
  }
}
