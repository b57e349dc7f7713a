package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.platform.texts.PlainText;

/**
 * Replaces what was recorded of how a person took part; once the minutes are adjusted it also adds
 * who was left out.
 */
public record CorrectAttendance(
    @TargetAggregateIdentifier MeetingId meetingId, Participation participation, String reason)
    implements MeetingCommand {
  public CorrectAttendance {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AttendanceCorrected event() {
    return new AttendanceCorrected(meetingId.value(), participation.attendance(), reason);
  }
}
