package se.samverkan.decisions.decision;

import se.samverkan.platform.ids.TypedId;

/** Identifies a decision. */
public record DecisionId(String value) implements TypedId {

  public DecisionId {
    TypedId.require("decision", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
