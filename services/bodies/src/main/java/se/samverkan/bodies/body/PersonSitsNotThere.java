package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record PersonSitsNotThere(Terms terms, AppointSubstitute command) implements Rule {

  @Override
  public boolean holds() {
    Term term = terms.inForce(command.from());
    return term == null || !term.isFor(command.organisationId());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.SUBSTITUTE_IS_REPRESENTATIVE,
        "personId",
        "The person represents that organisation on " + command.from() + ".");
  }
}
