package se.samverkan.meetings.meeting;

import se.samverkan.platform.ids.TypedId;

/** Identifies a notice on the notice board. */
public record NoticeId(String value) implements TypedId {

  private static final String PREFIX = "notice";

  public NoticeId {
    value = TypedId.require(PREFIX, value);
  }

  /** The same id every time for the same parts. */
  public static NoticeId derived(String... parts) {
    return new NoticeId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
