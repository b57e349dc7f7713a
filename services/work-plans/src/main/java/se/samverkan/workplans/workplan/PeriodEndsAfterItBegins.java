package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** A period does not end before it begins. */
record PeriodEndsAfterItBegins(@Nullable LocalDate from, @Nullable LocalDate to) implements Rule {

  @Override
  public boolean holds() {
    return from == null || to == null || !to.isBefore(from);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.PERIOD_REVERSED, "to", "An activity does not end before it begins.");
  }
}
