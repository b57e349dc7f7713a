package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** An item was put off to a coming meeting, a named one where one was named. */
@EventType(name = "meetings.AgendaItemTabled", revision = 1)
public record AgendaItemTabled(
    String meetingId,
    String bodyId,
    String itemId,
    @Nullable String matterId,
    @Nullable String toMeetingId,
    String reason)
    implements MeetingEvent {}
