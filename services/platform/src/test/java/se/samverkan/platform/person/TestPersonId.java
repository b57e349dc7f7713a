package se.samverkan.platform.person;

import se.samverkan.platform.ids.TypedId;

/** Identifies a person of the tests. */
public record TestPersonId(String value) implements TypedId {
  public TestPersonId {
    value = TypedId.require("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
