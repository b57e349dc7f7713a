package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ChairsAreElectedOnce(ChairYear known, ChairsOfYear again) implements Rule {

  @Override
  public boolean holds() {
    return known.elected().equals(again.chairs());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.CHAIRS_ELECTED_OTHERWISE,
        "years",
        "Others were elected for " + again.year() + "; they can be replaced.");
  }
}
