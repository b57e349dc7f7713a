package se.samverkan.decisions.positions;

import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.platform.ids.TypedId;

/** Identifies the positions that members take on one decision. */
public record PositionsId(String value) implements TypedId {

  public PositionsId {
    TypedId.require("positions", value);
  }

  /** That of the positions on this decision; there are no others on it. */
  public static PositionsId on(DecisionId decisionId) {
    return new PositionsId(TypedId.derived("positions", decisionId.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
