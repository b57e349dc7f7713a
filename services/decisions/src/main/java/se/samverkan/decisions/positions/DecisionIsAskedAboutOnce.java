package se.samverkan.decisions.positions;

import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** The positions on a decision are asked for once. */
record DecisionIsAskedAboutOnce(PositionsAskedFor asked, PositionsAskedFor again) implements Rule {

  @Override
  public boolean holds() {
    return asked.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        PositionsRefusal.POSITIONS_ALREADY_ASKED_FOR_WITH_OTHER_CONTENT,
        "decisionId",
        "Positions on this decision were asked for with other content.");
  }
}
