package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the matter that an assignment belongs to. */
public record MatterId(String value) implements TypedId {

  public MatterId {
    TypedId.require("matter", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
