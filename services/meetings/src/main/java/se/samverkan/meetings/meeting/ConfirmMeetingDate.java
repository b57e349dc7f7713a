package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.MeetingDateConfirmed;

/** Says that the tentative date of a meeting holds. */
public record ConfirmMeetingDate(@TargetAggregateIdentifier MeetingId meetingId, LocalDate date)
    implements MeetingCommand {

  MeetingDateConfirmed event(String bodyId) {
    return new MeetingDateConfirmed(meetingId.value(), bodyId, date);
  }
}
