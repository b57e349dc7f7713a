package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** No decision answers, replaces or revokes itself. */
record DecisionRefersToAnother(String field, DecisionId decisionId, @Nullable DecisionId other)
    implements Rule {

  @Override
  public boolean holds() {
    return !decisionId.equals(other);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_REFERS_TO_ITSELF, field, "The decision cannot name itself here.");
  }
}
