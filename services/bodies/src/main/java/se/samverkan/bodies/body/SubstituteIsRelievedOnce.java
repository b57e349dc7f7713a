package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record SubstituteIsRelievedOnce(Substitution relieved, RelieveSubstitute command) implements Rule {

  @Override
  public boolean holds() {
    return command.to().equals(relieved.lastDay()) && command.thanked() == relieved.thanked();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.SUBSTITUTE_RELIEVED_OTHERWISE,
        "to",
        "The person was relieved on " + relieved.lastDay() + ".");
  }
}
