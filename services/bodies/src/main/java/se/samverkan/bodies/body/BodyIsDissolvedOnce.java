package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record BodyIsDissolvedOnce(BodyDissolved dissolved, DissolveBody again) implements Rule {

  @Override
  public boolean holds() {
    return again.event().equals(dissolved);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.BODY_DISSOLVED_OTHERWISE,
        "to",
        "The body was dissolved on " + dissolved.to() + ".");
  }
}
