package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MinutesAreAdjustedAfterTheMeeting(Course course, @Nullable LocalDate adjustedOn)
    implements Rule {

  @Override
  public boolean holds() {
    return adjustedOn == null || !adjustedOn.isBefore(course.date());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.MINUTES_ADJUSTED_BEFORE_MEETING,
        "adjustedOn",
        "Minutes are adjusted on the day of the meeting or later.");
  }
}
