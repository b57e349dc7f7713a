package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * A meeting takes place on another date, at another time or in another place than recorded before.
 */
@EventType(name = "meetings.MeetingMoved", revision = 1)
public record MeetingMoved(
    String meetingId,
    String bodyId,
    LocalDate previousDate,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    String reason)
    implements MeetingEvent {}
