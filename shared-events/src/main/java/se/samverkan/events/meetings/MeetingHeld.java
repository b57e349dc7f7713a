package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A meeting has taken place. */
@EventType(name = "meetings.MeetingHeld", revision = 1)
public record MeetingHeld(
    String meetingId,
    String bodyId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    List<Presiding> presiding,
    @Nullable String secretaryId)
    implements MeetingEvent {
  public MeetingHeld {
    presiding = List.copyOf(presiding);
  }
}
