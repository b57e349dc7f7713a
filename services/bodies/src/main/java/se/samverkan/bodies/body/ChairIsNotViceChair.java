package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ChairIsNotViceChair(ChairPair chairs) implements Rule {

  @Override
  public boolean holds() {
    return !chairs.chair().equals(chairs.viceChair());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.CHAIR_IS_VICE_CHAIR,
        "viceChairOrganisationId",
        "The same organisation cannot be chair and vice chair.");
  }
}
