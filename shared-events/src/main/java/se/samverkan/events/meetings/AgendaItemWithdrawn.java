package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** An item was not taken up because it had become needless, by a decision where one made it so. */
@EventType(name = "meetings.AgendaItemWithdrawn", revision = 1)
public record AgendaItemWithdrawn(
    String meetingId,
    String bodyId,
    String itemId,
    @Nullable String matterId,
    @Nullable String decisionId,
    String reason)
    implements MeetingEvent {}
