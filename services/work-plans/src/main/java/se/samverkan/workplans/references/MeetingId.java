package se.samverkan.workplans.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the meeting at which something was said of a plan. */
public record MeetingId(String value) implements TypedId {

  public MeetingId {
    TypedId.require("meeting", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
