package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A meeting does not take place. */
@EventType(name = "meetings.MeetingCancelled", revision = 1)
public record MeetingCancelled(
    String meetingId, String bodyId, LocalDate date, @Nullable String decisionId, String reason)
    implements MeetingEvent {}
