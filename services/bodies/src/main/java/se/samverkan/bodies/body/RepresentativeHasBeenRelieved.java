package se.samverkan.bodies.body;

import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record RepresentativeHasBeenRelieved(@Nullable Term term) implements Rule {

  @Override
  public boolean holds() {
    return term != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.REPRESENTATIVE_NOT_RELIEVED,
        "personId",
        "The person has not been relieved from sitting for the organisation.");
  }
}
