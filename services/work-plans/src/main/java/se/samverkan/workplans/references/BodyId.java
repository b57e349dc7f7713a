package se.samverkan.workplans.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies a body that has, proposes or adopts a plan. */
public record BodyId(String value) implements TypedId {

  public BodyId {
    TypedId.require("body", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
