package se.samverkan.workplans.workplan;

import se.samverkan.platform.ids.TypedId;

/** Identifies an activity that was put forward. */
public record PutForwardId(String value) implements TypedId {

  public PutForwardId {
    TypedId.require("putforward", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
