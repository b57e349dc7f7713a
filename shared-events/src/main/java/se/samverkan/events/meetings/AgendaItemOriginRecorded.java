package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Why an item stands on the agenda, and the matter that it takes up. */
@EventType(name = "meetings.AgendaItemOriginRecorded", revision = 1)
public record AgendaItemOriginRecorded(
    String meetingId, String bodyId, String itemId, ItemOrigin origin, @Nullable String matterId)
    implements MeetingEvent {}
