package se.samverkan.meetings.references;

import se.samverkan.platform.ids.TypedId;

/** A decision that something rests on. */
public record DecisionId(String value) implements TypedId {

  private static final String PREFIX = "decision";

  public DecisionId {
    value = TypedId.require(PREFIX, value);
  }

  public static DecisionId random() {
    return new DecisionId(TypedId.random(PREFIX));
  }

  /** The same id every time for the same parts. */
  public static DecisionId derived(String... parts) {
    return new DecisionId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
