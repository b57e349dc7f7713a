package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MeetingEndsAfterItStarts(@Nullable LocalTime start, @Nullable LocalTime end)
    implements Rule {

  @Override
  public boolean holds() {
    return start == null || end == null || end.isAfter(start);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.MEETING_ENDS_BEFORE_IT_STARTS, "end", "A meeting ends after it starts.");
  }
}
