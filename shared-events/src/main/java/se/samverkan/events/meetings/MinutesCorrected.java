package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/**
 * Locked minutes were wrong; they have this content instead, and the earlier one stays readable.
 */
@EventType(name = "meetings.MinutesCorrected", revision = 1)
public record MinutesCorrected(
    String meetingId,
    int version,
    String previousContentSha256,
    String content,
    String contentSha256,
    LocalDate correctedOn,
    String reason)
    implements MeetingEvent {}
