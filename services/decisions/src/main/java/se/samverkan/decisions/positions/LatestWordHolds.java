package se.samverkan.decisions.positions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What a member said later is not replaced by what it said earlier. */
record LatestWordHolds(String field, @Nullable LocalDate latest, LocalDate date) implements Rule {

  @Override
  public boolean holds() {
    return latest == null || !date.isBefore(latest);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        PositionsRefusal.LATER_ANSWER_HOLDS,
        field,
        "The member has answered later, on " + latest + ".");
  }
}
