package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** An item is taken up only if time allows, or in any case after all. */
@EventType(name = "meetings.AgendaItemMarkedIfTimeAllows", revision = 1)
public record AgendaItemMarkedIfTimeAllows(String meetingId, String itemId, boolean ifTimeAllows)
    implements MeetingEvent {}
