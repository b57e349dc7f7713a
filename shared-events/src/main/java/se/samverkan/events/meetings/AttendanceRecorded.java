package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** How a person took part in a meeting, or that the person was absent. */
@EventType(name = "meetings.AttendanceRecorded", revision = 1)
public record AttendanceRecorded(String meetingId, Attendance attendance) implements MeetingEvent {}
