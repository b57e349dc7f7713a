package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A body passes on to others, not to itself. */
record DecisionGoesToAnotherBody(String bodyId, String toBodyId) implements Rule {

  @Override
  public boolean holds() {
    return !bodyId.equals(toBodyId);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.FORWARDED_TO_OWN_BODY,
        "toBodyId",
        "The decision is one of that body itself.");
  }
}
