package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MeetingIsOfTheBody(Course course, BodyId bodyId) implements Rule {

  @Override
  public boolean holds() {
    return course.bodyId().equals(bodyId.value());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.MEETING_OF_ANOTHER_BODY,
        "bodyId",
        "This id stands for a meeting of another body.");
  }
}
