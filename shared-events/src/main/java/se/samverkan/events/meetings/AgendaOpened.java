package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/**
 * The agenda of a meeting is being built; standing items, tabled items and items put forward come
 * onto it.
 */
@EventType(name = "meetings.AgendaOpened", revision = 1)
public record AgendaOpened(String meetingId, String bodyId, LocalDate date, boolean standingItems)
    implements MeetingEvent {}
