package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What is passed on to a body again is passed on in the same words. */
record DecisionGoesToABodyOnce(DecisionForwarded before, DecisionForwarded again) implements Rule {

  @Override
  public boolean holds() {
    return before.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_ALREADY_FORWARDED_WITH_OTHER_CONTENT,
        "toBodyId",
        "The decision was passed on to that body on "
            + before.forwardedOn()
            + " with other content.");
  }
}
