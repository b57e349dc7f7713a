package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** The same id is recorded with the words it was first recorded with, or those it has now. */
record DecisionIdStandsForOneDecision(
    DecisionRecorded recorded, DecisionRecorded current, DecisionRecorded again) implements Rule {

  @Override
  public boolean holds() {
    return again.equals(recorded) || again.equals(current);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT,
        "decisionId",
        "A decision with this id was recorded with other content.");
  }
}
