package se.samverkan.meetings.meeting;

import se.samverkan.platform.ids.TypedId;

/** Identifies an agenda item. */
public record ItemId(String value) implements TypedId {

  private static final String PREFIX = "item";

  public ItemId {
    value = TypedId.require(PREFIX, value);
  }

  public static ItemId random() {
    return new ItemId(TypedId.random(PREFIX));
  }

  /** The same id every time for the same parts. */
  public static ItemId derived(String... parts) {
    return new ItemId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
