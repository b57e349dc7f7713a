package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/** Takes away a person who was recorded by mistake. */
public record StrikeAttendance(
    @TargetAggregateIdentifier MeetingId meetingId, PersonId personId, String reason)
    implements MeetingCommand {
  public StrikeAttendance {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AttendanceStruck event() {
    return new AttendanceStruck(meetingId.value(), personId.value(), reason);
  }
}
