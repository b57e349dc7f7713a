package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A guest comes for these items and from and to these times. */
@EventType(name = "meetings.GuestTimeAgreed", revision = 1)
public record GuestTimeAgreed(
    String meetingId,
    String guestId,
    List<String> itemIds,
    @Nullable LocalTime previousFrom,
    @Nullable LocalTime previousTo,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    LocalDate agreedOn)
    implements MeetingEvent {
  public GuestTimeAgreed {
    itemIds = List.copyOf(itemIds);
  }
}
