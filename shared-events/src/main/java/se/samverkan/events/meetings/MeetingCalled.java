package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The members are called to a meeting. */
@EventType(name = "meetings.MeetingCalled", revision = 1)
public record MeetingCalled(
    String meetingId,
    String bodyId,
    @Nullable String number,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    MeetingForm form)
    implements MeetingEvent {}
