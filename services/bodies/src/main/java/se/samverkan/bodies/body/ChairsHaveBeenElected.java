package se.samverkan.bodies.body;

import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ChairsHaveBeenElected(@Nullable ChairYear year) implements Rule {

  @Override
  public boolean holds() {
    return year != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.CHAIRS_NOT_ELECTED, "year", "Nobody has been elected for that year.");
  }
}
