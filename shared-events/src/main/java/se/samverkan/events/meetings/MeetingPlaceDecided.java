package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Where and in which form a meeting takes place is decided, or decided otherwise than before. */
@EventType(name = "meetings.MeetingPlaceDecided", revision = 1)
public record MeetingPlaceDecided(
    String meetingId,
    String bodyId,
    @Nullable String previousPlace,
    @Nullable String previousLink,
    @Nullable MeetingForm previousForm,
    @Nullable String place,
    @Nullable String link,
    MeetingForm form,
    @Nullable String reason)
    implements MeetingEvent {}
