package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/**
 * An item, and all that follows from it, is seen only by those who take part in the body, on a
 * legal ground.
 */
@EventType(name = "meetings.AgendaItemMadeConfidential", revision = 1)
public record AgendaItemMadeConfidential(
    String meetingId, String bodyId, String itemId, String legalGround) implements MeetingEvent {}
