package se.samverkan.workplans.workplan;

import se.samverkan.platform.ids.TypedId;

/** Identifies a focus area. */
public record FocusAreaId(String value) implements TypedId {

  public FocusAreaId {
    TypedId.require("focusarea", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
