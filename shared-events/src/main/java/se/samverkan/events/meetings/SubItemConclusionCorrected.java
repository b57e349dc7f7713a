package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What came of a sub-item was recorded wrongly; this holds instead. */
@EventType(name = "meetings.SubItemConclusionCorrected", revision = 1)
public record SubItemConclusionCorrected(
    String meetingId,
    String itemId,
    String subItem,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    String reason)
    implements MeetingEvent {}
