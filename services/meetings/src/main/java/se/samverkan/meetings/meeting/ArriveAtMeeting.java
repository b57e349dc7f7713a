package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/** Says that a person takes part in an open meeting from a time on. */
public record ArriveAtMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    PersonId personId,
    @Nullable OrganisationId organisationId,
    AttendanceCapacity capacity,
    @Nullable String role,
    @Nullable Boolean remote,
    LocalTime at,
    @Nullable ItemId itemId)
    implements MeetingCommand {

  public ArriveAtMeeting {
    role = PlainText.optional("role", role, PlainText.LINE);
  }

  AttendeeArrived event() {
    return new AttendeeArrived(
        meetingId.value(),
        personId.value(),
        organisationId == null ? null : organisationId.value(),
        capacity,
        role,
        Boolean.TRUE.equals(remote),
        at,
        itemId == null ? null : itemId.value());
  }
}
