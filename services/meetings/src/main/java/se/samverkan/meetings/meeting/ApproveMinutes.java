package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.meetings.references.PersonId;

/** Says that an adjuster approves the minutes with exactly this content. */
public record ApproveMinutes(
    @TargetAggregateIdentifier MeetingId meetingId,
    PersonId adjusterId,
    String contentSha256,
    LocalDate approvedOn)
    implements MeetingCommand {

  MinutesApproved event() {
    return new MinutesApproved(meetingId.value(), adjusterId.value(), contentSha256, approvedOn);
  }
}
