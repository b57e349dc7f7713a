package se.samverkan.bodies.body;

import java.time.LocalDate;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ReplacementIsWithinTheYear(int year, LocalDate from) implements Rule {

  @Override
  public boolean holds() {
    return from.getYear() == year;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.REPLACEMENT_OUTSIDE_THE_YEAR,
        "from",
        "The day from which others chair lies in " + year + ".");
  }
}
