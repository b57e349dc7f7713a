package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import se.samverkan.events.EventType;

/** A meeting is over. */
@EventType(name = "meetings.MeetingClosed", revision = 1)
public record MeetingClosed(String meetingId, String bodyId, LocalDate date, LocalTime at)
    implements MeetingEvent {}
