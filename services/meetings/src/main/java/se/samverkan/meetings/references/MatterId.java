package se.samverkan.meetings.references;

import se.samverkan.platform.ids.TypedId;

/** A matter that is taken up. */
public record MatterId(String value) implements TypedId {

  private static final String PREFIX = "matter";

  public MatterId {
    value = TypedId.require(PREFIX, value);
  }

  /** The same id every time for the same parts. */
  public static MatterId derived(String... parts) {
    return new MatterId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
