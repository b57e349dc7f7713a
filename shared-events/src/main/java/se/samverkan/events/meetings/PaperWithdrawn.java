package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A paper no longer belongs to a meeting. */
@EventType(name = "meetings.PaperWithdrawn", revision = 1)
public record PaperWithdrawn(String meetingId, String paperId, LocalDate withdrawnOn, String reason)
    implements MeetingEvent {}
