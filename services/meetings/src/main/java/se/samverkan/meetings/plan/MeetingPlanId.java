package se.samverkan.meetings.plan;

import se.samverkan.platform.ids.TypedId;

/** Identifies a meeting plan. */
public record MeetingPlanId(String value) implements TypedId {

  private static final String PREFIX = "meetingplan";

  public MeetingPlanId {
    value = TypedId.require(PREFIX, value);
  }

  /** The same id every time for the same parts. */
  public static MeetingPlanId derived(String... parts) {
    return new MeetingPlanId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
