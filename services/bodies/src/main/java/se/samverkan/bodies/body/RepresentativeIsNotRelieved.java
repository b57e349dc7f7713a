package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record RepresentativeIsNotRelieved(Term term) implements Rule {

  @Override
  public boolean holds() {
    return !term.relieved();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.REPRESENTATIVE_RELIEVED_OTHERWISE,
        "to",
        "The person was relieved on " + term.to() + ".");
  }
}
