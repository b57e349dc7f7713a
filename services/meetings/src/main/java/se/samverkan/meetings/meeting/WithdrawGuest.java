package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.platform.texts.PlainText;

/** Says that a guest does not come after all. */
public record WithdrawGuest(
    @TargetAggregateIdentifier MeetingId meetingId,
    GuestId guestId,
    LocalDate withdrawnOn,
    String reason)
    implements MeetingCommand {

  public WithdrawGuest {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  GuestWithdrawn event() {
    return new GuestWithdrawn(meetingId.value(), guestId.value(), withdrawnOn, reason);
  }
}
