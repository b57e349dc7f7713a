package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record AdjustersAreElected(Minutes minutes) implements Rule {

  @Override
  public boolean holds() {
    return minutes.elected() != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.ADJUSTERS_NOT_ELECTED,
        "meetingId",
        "Nobody has been elected to adjust the minutes.");
  }
}
