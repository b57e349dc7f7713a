package se.samverkan.decisions.positions;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Answers are taken until the positions are closed. */
record PositionsAreOpen(@Nullable PositionsClosed closed) implements Rule {

  @Override
  public boolean holds() {
    return closed == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        PositionsRefusal.POSITIONS_CLOSED,
        "positionsId",
        "No more answers are waited for: " + (closed == null ? "" : closed.reason()));
  }
}
