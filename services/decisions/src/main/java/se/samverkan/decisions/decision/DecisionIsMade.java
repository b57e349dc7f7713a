package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only what was decided, at a meeting or between meetings, has what follows a decision. */
record DecisionIsMade(Standing standing) implements Rule {

  @Override
  public boolean holds() {
    return standing.isMade();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_NOT_MADE, "decisionId", "This has not been decided.");
  }
}
