package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.MinutesPublished;

/** Lets the public read the minutes as they are. */
public record PublishMinutes(@TargetAggregateIdentifier MeetingId meetingId, LocalDate publishedOn)
    implements MeetingCommand {

  MinutesPublished event(String contentSha256) {
    return new MinutesPublished(meetingId.value(), contentSha256, publishedOn);
  }
}
