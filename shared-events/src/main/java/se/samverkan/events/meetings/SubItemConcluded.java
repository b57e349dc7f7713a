package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A sub-item was dealt with; the text is what the minutes say of it. */
@EventType(name = "meetings.SubItemConcluded", revision = 1)
public record SubItemConcluded(
    String meetingId,
    String itemId,
    String subItem,
    @Nullable ItemOutcome outcome,
    @Nullable String text)
    implements MeetingEvent {}
