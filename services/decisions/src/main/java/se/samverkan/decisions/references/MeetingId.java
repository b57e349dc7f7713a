package se.samverkan.decisions.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies the meeting at which something was dealt with. */
public record MeetingId(String value) implements TypedId {

  public MeetingId {
    TypedId.require("meeting", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
