package se.samverkan.meetings.meeting;

import se.samverkan.platform.ids.TypedId;

/** Identifies a meeting. */
public record MeetingId(String value) implements TypedId {

  private static final String PREFIX = "meeting";

  public MeetingId {
    value = TypedId.require(PREFIX, value);
  }

  public static MeetingId random() {
    return new MeetingId(TypedId.random(PREFIX));
  }

  /** The same id every time for the same parts. */
  public static MeetingId derived(String... parts) {
    return new MeetingId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
