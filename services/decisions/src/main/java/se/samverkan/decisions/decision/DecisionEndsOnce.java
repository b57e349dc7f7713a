package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A decision is replaced or revoked once. */
record DecisionEndsOnce(DecisionEvent end, DecisionEvent again) implements Rule {

  @Override
  public boolean holds() {
    return end.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_NO_LONGER_HOLDS,
        "decisionId",
        "The decision was replaced or revoked already.");
  }
}
