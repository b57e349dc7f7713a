package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record PersonIsOnTheList(AttendanceList list, PersonId personId) implements Rule {

  @Override
  public boolean holds() {
    return list.entries().containsKey(personId.value());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.ATTENDANCE_UNKNOWN,
        "personId",
        "Nothing is recorded of this person at this meeting.");
  }
}
