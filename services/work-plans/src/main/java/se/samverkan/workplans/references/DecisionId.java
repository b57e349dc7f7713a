package se.samverkan.workplans.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the decision behind a change of a plan. */
public record DecisionId(String value) implements TypedId {

  public DecisionId {
    TypedId.require("decision", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
