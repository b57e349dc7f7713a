package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record PresenceEndsAfterItStarts(@Nullable LocalTime from, @Nullable LocalTime to) implements Rule {

  @Override
  public boolean holds() {
    return from == null || to == null || to.isAfter(from);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.PRESENCE_ENDS_BEFORE_IT_STARTS,
        "to",
        "A person leaves a meeting after joining it.");
  }
}
