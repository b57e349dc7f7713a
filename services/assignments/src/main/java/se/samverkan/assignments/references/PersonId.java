package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies a person. */
public record PersonId(String value) implements TypedId {

  public PersonId {
    TypedId.require("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
