package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The date of a planned meeting holds only when it has been confirmed. */
@EventType(name = "meetings.MeetingDateLeftTentative", revision = 1)
public record MeetingDateLeftTentative(
    String meetingId, String bodyId, LocalDate date, @Nullable String reason)
    implements MeetingEvent {}
