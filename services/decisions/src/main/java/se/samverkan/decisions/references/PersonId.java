package se.samverkan.decisions.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies a person who takes part in something. */
public record PersonId(String value) implements TypedId {
  public PersonId {
    TypedId.require("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
