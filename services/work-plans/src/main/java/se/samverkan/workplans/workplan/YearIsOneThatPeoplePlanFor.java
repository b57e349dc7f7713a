package se.samverkan.workplans.workplan;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** A work plan is for a year of this or the neighbouring centuries. */
record YearIsOneThatPeoplePlanFor(int year) implements Rule {

  @Override
  public boolean holds() {
    return year >= 1900 && year <= 2199;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.YEAR_OUT_OF_RANGE, "year", "A work plan is for a year from 1900 to 2199.");
  }
}
