package se.samverkan.decisions.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the body that resolves or follows something. */
public record BodyId(String value) implements TypedId {

  public BodyId {
    TypedId.require("body", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
