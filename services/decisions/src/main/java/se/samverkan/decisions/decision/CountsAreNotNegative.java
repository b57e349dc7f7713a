package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Nobody, or some, voted each way. */
record CountsAreNotNegative(int yes, int no, int abstained) implements Rule {

  @Override
  public boolean holds() {
    return yes >= 0 && no >= 0 && abstained >= 0;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.COUNT_NEGATIVE,
        yes < 0 ? "yes" : no < 0 ? "no" : "abstained",
        "A count of votes is not below zero.");
  }
}
