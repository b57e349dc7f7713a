package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** How a person took part was recorded wrongly; this holds instead. */
@EventType(name = "meetings.AttendanceCorrected", revision = 1)
public record AttendanceCorrected(String meetingId, Attendance attendance, String reason)
    implements MeetingEvent {}
