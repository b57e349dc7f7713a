package se.samverkan.meetings.meeting;

import se.samverkan.platform.ids.TypedId;

/** Identifies a comment on the minutes of a meeting. */
public record CommentId(String value) implements TypedId {

  private static final String PREFIX = "comment";

  public CommentId {
    value = TypedId.require(PREFIX, value);
  }

  /** The same id every time for the same parts. */
  public static CommentId derived(String... parts) {
    return new CommentId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
