package se.samverkan.meetings.meeting;

import se.samverkan.platform.ids.TypedId;

/** Identifies a paper of a meeting. */
public record PaperId(String value) implements TypedId {

  private static final String PREFIX = "paper";

  public PaperId {
    value = TypedId.require(PREFIX, value);
  }

  /** The same id every time for the same parts. */
  public static PaperId derived(String... parts) {
    return new PaperId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
