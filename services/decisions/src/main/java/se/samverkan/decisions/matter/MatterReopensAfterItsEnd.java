package se.samverkan.decisions.matter;

import java.time.LocalDate;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A matter is not reopened before it was closed or withdrawn. */
record MatterReopensAfterItsEnd(LocalDate ended, LocalDate reopened) implements Rule {

  @Override
  public boolean holds() {
    return !reopened.isBefore(ended);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS,
        "reopenedOn",
        "The matter was ended on " + ended + ".");
  }
}
