package se.samverkan.decisions.matter;

import se.samverkan.platform.ids.TypedId;

/** Identifies a matter. */
public record MatterId(String value) implements TypedId {

  public MatterId {
    TypedId.require("matter", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
