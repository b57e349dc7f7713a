package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record BodyIsNotDissolved(@Nullable LocalDate lastDay, LocalDate date, String field)
    implements Rule {

  @Override
  public boolean holds() {
    return lastDay == null || !date.isAfter(lastDay);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.BODY_DISSOLVED, field, "The body was dissolved on " + lastDay + ".");
  }
}
