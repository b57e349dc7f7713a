package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies an agenda item. */
public record ItemId(String value) implements TypedId {

  public ItemId {
    TypedId.require("item", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
