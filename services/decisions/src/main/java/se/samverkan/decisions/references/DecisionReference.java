package se.samverkan.decisions.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies a decision that something else refers to. */
public record DecisionReference(String value) implements TypedId {
  public DecisionReference {
    TypedId.require("decision", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
