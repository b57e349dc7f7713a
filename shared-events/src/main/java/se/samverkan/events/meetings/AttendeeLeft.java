package se.samverkan.events.meetings;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * A person no longer takes part in an open meeting, before an item where one was about to begin.
 */
@EventType(name = "meetings.AttendeeLeft", revision = 1)
public record AttendeeLeft(
    String meetingId,
    String personId,
    LocalTime at,
    @Nullable String itemId,
    @Nullable String reason)
    implements MeetingEvent {}
