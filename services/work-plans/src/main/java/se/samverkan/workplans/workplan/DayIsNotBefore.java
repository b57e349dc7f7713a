package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** A day does not come before that of what it follows. */
record DayIsNotBefore(String field, LocalDate day, LocalDate followed) implements Rule {

  @Override
  public boolean holds() {
    return !day.isBefore(followed);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS,
        field,
        "The day is not before " + followed + ", when that happened which it follows.");
  }
}
