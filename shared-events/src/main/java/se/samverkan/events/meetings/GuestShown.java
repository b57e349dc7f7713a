package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A guest who was hidden is named again. */
@EventType(name = "meetings.GuestShown", revision = 1)
public record GuestShown(
    String meetingId, String bodyId, String personId, String reason, LocalDate shownOn)
    implements MeetingEvent {}
