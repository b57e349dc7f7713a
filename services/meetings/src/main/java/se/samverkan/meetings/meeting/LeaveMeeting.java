package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/** Says that a person no longer takes part in an open meeting. */
public record LeaveMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    PersonId personId,
    LocalTime at,
    @Nullable ItemId itemId,
    @Nullable String reason)
    implements MeetingCommand {

  public LeaveMeeting {
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
  }

  AttendeeLeft event() {
    return new AttendeeLeft(
        meetingId.value(), personId.value(), at, itemId == null ? null : itemId.value(), reason);
  }
}
