package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A person or an organisation is invited to a meeting, for some items or a time of it. */
@EventType(name = "meetings.GuestInvited", revision = 1)
public record GuestInvited(
    String meetingId,
    String guestId,
    @Nullable String personId,
    @Nullable String organisationId,
    @Nullable String purpose,
    List<String> itemIds,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    LocalDate invitedOn)
    implements MeetingEvent {
  public GuestInvited {
    itemIds = List.copyOf(itemIds);
  }
}
