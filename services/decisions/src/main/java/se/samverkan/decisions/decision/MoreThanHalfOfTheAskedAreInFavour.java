package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A decision between meetings is carried by more than half of those who were asked. */
record MoreThanHalfOfTheAskedAreInFavour(int inFavour, int asked) implements Rule {

  @Override
  public boolean holds() {
    return inFavour * 2 > asked;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.MAJORITY_MISSING,
        "decisionId",
        inFavour + " of the " + asked + " who were asked are in favour; more than half is needed.");
  }
}
