package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Nothing more happens to a decision that was struck. */
record DecisionIsNotStruck(@Nullable DecisionStruck struck) implements Rule {

  @Override
  public boolean holds() {
    return struck == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_STRUCK,
        "decisionId",
        "The decision was struck, and nothing more can happen to it.");
  }
}
