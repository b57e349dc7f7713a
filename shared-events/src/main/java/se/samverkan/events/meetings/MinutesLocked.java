package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** Every adjuster has approved this content; it is only changed by a correction. */
@EventType(name = "meetings.MinutesLocked", revision = 1)
public record MinutesLocked(String meetingId, int version, String contentSha256, LocalDate lockedOn)
    implements MeetingEvent {}
