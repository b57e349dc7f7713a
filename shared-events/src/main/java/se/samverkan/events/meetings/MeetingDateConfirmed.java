package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** The tentative date of a meeting holds. */
@EventType(name = "meetings.MeetingDateConfirmed", revision = 1)
public record MeetingDateConfirmed(String meetingId, String bodyId, LocalDate date)
    implements MeetingEvent {}
