package se.samverkan.decisions.matter;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What was decided is not needed otherwise, nor met by another decision. */
record NeedIsOpen(@Nullable MatterDecisionNeedMet met) implements Rule {

  @Override
  public boolean holds() {
    return met == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.NEED_ALREADY_MET,
        "needId",
        "What was needed was decided" + (met == null ? "." : " by " + met.decisionId() + "."));
  }
}
