package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What is asked between meetings is answered, carried or let fall until it was once. */
record CirculationGoesOn(@Nullable DecisionCarried carried, @Nullable DecisionFell fell)
    implements Rule {

  @Override
  public boolean holds() {
    return carried == null && fell == null;
  }

  @Override
  public Refusal refusal() {
    String end =
        carried != null
            ? "was carried on " + carried.carriedOn()
            : "fell" + (fell == null ? "" : " on " + fell.fellOn());
    return new Refusal(
        DecisionsRefusal.CIRCULATION_ENDED, "decisionId", "The decision " + end + ".");
  }
}
