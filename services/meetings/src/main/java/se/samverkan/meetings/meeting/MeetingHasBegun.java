package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Imported meetings are recorded as held, others are opened. */
record MeetingHasBegun(Meeting meeting) implements Rule {

  @Override
  public boolean holds() {
    return meeting.course().held() != null || meeting.session().opened() != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        SittingRefusal.MEETING_NOT_OPENED, "meetingId", "The meeting has not been opened.");
  }
}
