package se.samverkan.bodies.body;

import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record SubstituteIsAppointedOnce(@Nullable Substitution standing, AppointSubstitute command)
    implements Rule {

  @Override
  public boolean holds() {
    return standing == null || standing.isOf(command);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.SUBSTITUTE_APPOINTED_OTHERWISE,
        "from",
        "The person stands in for the organisation with other dates.");
  }
}
