package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies a meeting at which an assignment is given, due or reported. */
public record MeetingId(String value) implements TypedId {

  public MeetingId {
    TypedId.require("meeting", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
