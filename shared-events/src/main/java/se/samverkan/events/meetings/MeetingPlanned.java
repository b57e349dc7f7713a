package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A meeting of a body is to take place on a date; time and place may be decided later. */
@EventType(name = "meetings.MeetingPlanned", revision = 1)
public record MeetingPlanned(
    String meetingId,
    String bodyId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String note)
    implements MeetingEvent {}
