package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record TermEndsAfterItStarts(LocalDate from, @Nullable LocalDate to) implements Rule {

  @Override
  public boolean holds() {
    return to == null || !to.isBefore(from);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.TERM_ENDS_BEFORE_IT_STARTS,
        "to",
        "The last day " + to + " comes before the first.");
  }
}
