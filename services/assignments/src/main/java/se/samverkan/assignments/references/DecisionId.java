package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the decision that something rests on. */
public record DecisionId(String value) implements TypedId {

  public DecisionId {
    TypedId.require("decision", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
