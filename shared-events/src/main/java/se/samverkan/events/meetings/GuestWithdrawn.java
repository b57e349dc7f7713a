package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A guest does not come after all. */
@EventType(name = "meetings.GuestWithdrawn", revision = 1)
public record GuestWithdrawn(String meetingId, String guestId, LocalDate withdrawnOn, String reason)
    implements MeetingEvent {}
