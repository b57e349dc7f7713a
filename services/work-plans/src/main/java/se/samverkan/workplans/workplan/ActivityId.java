package se.samverkan.workplans.workplan;

import se.samverkan.platform.ids.TypedId;

/** Identifies an activity. */
public record ActivityId(String value) implements TypedId {

  public ActivityId {
    TypedId.require("activity", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
