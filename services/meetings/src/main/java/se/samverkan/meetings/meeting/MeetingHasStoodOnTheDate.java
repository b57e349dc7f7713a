package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MeetingHasStoodOnTheDate(Course course, LocalDate date) implements Rule {

  @Override
  public boolean holds() {
    return course.dates().contains(date);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.MEETING_ON_ANOTHER_DATE,
        "date",
        "The meeting is on " + course.date() + " and has never been on " + date + ".");
  }
}
