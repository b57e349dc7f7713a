package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What is asked for between meetings under one id is asked in the same words of the same. */
record DecisionIsAskedForOnce(DecisionCirculated circulated, DecisionCirculated again)
    implements Rule {

  @Override
  public boolean holds() {
    return circulated.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_ALREADY_CIRCULATED_WITH_OTHER_CONTENT,
        "decisionId",
        "A decision with this id is asked for with other content.");
  }
}
