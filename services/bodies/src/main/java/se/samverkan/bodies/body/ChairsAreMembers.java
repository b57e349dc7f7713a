package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ChairsAreMembers(boolean members, String field, String when) implements Rule {

  @Override
  public boolean holds() {
    return members;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.CHAIR_NOT_A_MEMBER,
        field,
        "The organisation is not a member of the body in " + when + ".");
  }
}
