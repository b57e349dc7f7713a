package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** An item is confidential no longer. */
@EventType(name = "meetings.AgendaItemConfidentialityLifted", revision = 1)
public record AgendaItemConfidentialityLifted(
    String meetingId, String bodyId, String itemId, String reason) implements MeetingEvent {}
