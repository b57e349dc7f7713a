package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AttendanceRecorded;

/** Says how a person took part in a meeting, or that the person was absent. */
public record RecordAttendance(
    @TargetAggregateIdentifier MeetingId meetingId, Participation participation)
    implements MeetingCommand {
  AttendanceRecorded event() {
    return new AttendanceRecorded(meetingId.value(), participation.attendance());
  }
}
