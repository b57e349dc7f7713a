package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** A person was recorded as taking part or absent by mistake. */
@EventType(name = "meetings.AttendanceStruck", revision = 1)
public record AttendanceStruck(String meetingId, String personId, String reason)
    implements MeetingEvent {}
