package se.samverkan.decisions.decision;

import java.time.LocalDate;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What follows something is not dated before it. */
record DateFollows(String field, LocalDate date, LocalDate followed) implements Rule {

  @Override
  public boolean holds() {
    return !date.isBefore(followed);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS,
        field,
        "The date " + date + " is before " + followed + ", which it follows.");
  }
}
