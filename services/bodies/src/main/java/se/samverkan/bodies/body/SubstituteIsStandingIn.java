package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record SubstituteIsStandingIn(@Nullable Substitution standing, LocalDate date) implements Rule {

  @Override
  public boolean holds() {
    return standing != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.SUBSTITUTE_NOT_APPOINTED,
        "personId",
        "The person does not stand in for the organisation on " + date + ".");
  }
}
