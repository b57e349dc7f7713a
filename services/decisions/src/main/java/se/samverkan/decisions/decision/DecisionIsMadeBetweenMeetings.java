package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What is asked for between meetings was not recorded as decided at one. */
record DecisionIsMadeBetweenMeetings(@Nullable DecisionRecorded recorded) implements Rule {

  @Override
  public boolean holds() {
    return recorded == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_MADE_AT_A_MEETING,
        "decisionId",
        "The decision with this id was made at a meeting.");
  }
}
