package se.samverkan.meetings.meeting;

import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record AbsentPersonTookNoPart(AttendanceStatus status, boolean remote, boolean inPart)
    implements Rule {

  @Override
  public boolean holds() {
    return status != AttendanceStatus.ABSENT || (!remote && !inPart);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.ABSENT_PERSON_TOOK_PART,
        "status",
        "A person who was absent took part neither remotely, nor for some items, nor for a time.");
  }
}
