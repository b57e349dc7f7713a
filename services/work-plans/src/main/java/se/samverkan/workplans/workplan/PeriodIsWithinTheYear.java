package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.Activity;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** An activity is planned within the year of the plan. */
record PeriodIsWithinTheYear(Activity activity, int year) implements Rule {

  @Override
  public boolean holds() {
    return (activity.from() == null || activity.from().getYear() == year)
        && (activity.to() == null || activity.to().getYear() == year);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.PERIOD_OUTSIDE_YEAR,
        activity.from() != null && activity.from().getYear() != year ? "from" : "to",
        "The plan is for " + year + "; an activity begins and ends in that year.");
  }
}
