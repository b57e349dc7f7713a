package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** An item no longer stands on the agenda. */
@EventType(name = "meetings.AgendaItemRemoved", revision = 1)
public record AgendaItemRemoved(String meetingId, String itemId, String reason)
    implements MeetingEvent {}
