package se.samverkan.decisions.matter;

import se.samverkan.platform.ids.TypedId;

/** Identifies what a matter needs decided by a date. */
public record NeedId(String value) implements TypedId {
  public NeedId {
    TypedId.require("need", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
