package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What came of an item was recorded wrongly; this holds instead. */
@EventType(name = "meetings.AgendaItemConclusionCorrected", revision = 1)
public record AgendaItemConclusionCorrected(
    String meetingId,
    String itemId,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    String reason)
    implements MeetingEvent {}
