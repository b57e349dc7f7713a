package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A meeting has begun. */
@EventType(name = "meetings.MeetingOpened", revision = 1)
public record MeetingOpened(
    String meetingId,
    String bodyId,
    LocalDate date,
    LocalTime at,
    String chairId,
    @Nullable String secretaryId)
    implements MeetingEvent {}
