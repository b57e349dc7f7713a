package se.samverkan.meetings.meeting;

import se.samverkan.platform.ids.TypedId;

/** Identifies an invitation of a guest to a meeting. */
public record GuestId(String value) implements TypedId {

  private static final String PREFIX = "guest";

  public GuestId {
    value = TypedId.require(PREFIX, value);
  }

  /** The same id every time for the same parts. */
  public static GuestId derived(String... parts) {
    return new GuestId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
