package se.samverkan.workplans.workplan;

import se.samverkan.platform.ids.TypedId;

/** Identifies a line of a budget. */
public record LineId(String value) implements TypedId {

  public LineId {
    TypedId.require("line", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
