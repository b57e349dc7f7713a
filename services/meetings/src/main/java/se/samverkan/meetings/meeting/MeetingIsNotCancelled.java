package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MeetingIsNotCancelled(Course course) implements Rule {

  @Override
  public boolean holds() {
    return course.cancelled() == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(MeetingsRefusal.MEETING_CANCELLED, "meetingId", "The meeting is cancelled.");
  }
}
