package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** An item was dealt with; the text is what the minutes say of it apart from its decisions. */
@EventType(name = "meetings.AgendaItemConcluded", revision = 1)
public record AgendaItemConcluded(
    String meetingId, String itemId, @Nullable ItemOutcome outcome, @Nullable String text)
    implements MeetingEvent {}
