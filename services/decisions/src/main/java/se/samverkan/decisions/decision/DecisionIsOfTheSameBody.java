package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What is proposed and what is decided under one id is so in one body. */
record DecisionIsOfTheSameBody(@Nullable String known, String bodyId) implements Rule {

  @Override
  public boolean holds() {
    return known == null || known.equals(bodyId);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_OF_ANOTHER_BODY,
        "bodyId",
        "The decision is one of the body " + known + ".");
  }
}
