package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MinutesAreNotAdjusted(Minutes minutes) implements Rule {

  @Override
  public boolean holds() {
    return minutes.adjusted() == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.MINUTES_ADJUSTED,
        "meetingId",
        "The minutes are adjusted; what they say is only changed by a correction with a reason.");
  }
}
