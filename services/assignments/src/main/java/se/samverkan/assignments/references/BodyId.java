package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the body that gave an assignment. */
public record BodyId(String value) implements TypedId {

  public BodyId {
    TypedId.require("body", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
