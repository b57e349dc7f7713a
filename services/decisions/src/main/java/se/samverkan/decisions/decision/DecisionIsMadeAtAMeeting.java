package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What is recorded as decided at a meeting is not asked for between meetings. */
record DecisionIsMadeAtAMeeting(@Nullable DecisionCirculated circulated) implements Rule {

  @Override
  public boolean holds() {
    return circulated == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_MADE_BETWEEN_MEETINGS,
        "decisionId",
        "The decision with this id is asked for between meetings.");
  }
}
