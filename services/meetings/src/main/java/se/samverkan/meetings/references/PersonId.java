package se.samverkan.meetings.references;

import se.samverkan.platform.ids.TypedId;

/** A person who takes part. */
public record PersonId(String value) implements TypedId {

  private static final String PREFIX = "person";

  public PersonId {
    value = TypedId.require(PREFIX, value);
  }

  public static PersonId random() {
    return new PersonId(TypedId.random(PREFIX));
  }

  /** The same id every time for the same parts. */
  public static PersonId derived(String... parts) {
    return new PersonId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
