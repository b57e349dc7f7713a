package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A decision that is struck again is struck for the same reason. */
record DecisionIsStruckForOneReason(DecisionStruck struck, DecisionStruck again) implements Rule {

  @Override
  public boolean holds() {
    return struck.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON,
        "reason",
        "The decision was struck with the reason: " + struck.reason());
  }
}
