package se.samverkan.meetings.references;

import se.samverkan.platform.ids.TypedId;

/** The body that meets. */
public record BodyId(String value) implements TypedId {

  private static final String PREFIX = "body";

  public BodyId {
    value = TypedId.require(PREFIX, value);
  }

  public static BodyId random() {
    return new BodyId(TypedId.random(PREFIX));
  }

  /** The same id every time for the same parts. */
  public static BodyId derived(String... parts) {
    return new BodyId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
