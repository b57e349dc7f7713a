package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MeetingIsNotHeld(Course course) implements Rule {

  @Override
  public boolean holds() {
    return course.held() == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(MeetingsRefusal.MEETING_HELD, "meetingId", "The meeting has been held.");
  }
}
