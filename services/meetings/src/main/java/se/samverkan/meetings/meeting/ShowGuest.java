package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.GuestShown;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/** Names a guest again who was hidden. */
public record ShowGuest(
    @TargetAggregateIdentifier MeetingId meetingId,
    PersonId personId,
    LocalDate shownOn,
    String reason)
    implements MeetingCommand {

  public ShowGuest {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  GuestShown event(String bodyId) {
    return new GuestShown(meetingId.value(), bodyId, personId.value(), reason, shownOn);
  }
}
