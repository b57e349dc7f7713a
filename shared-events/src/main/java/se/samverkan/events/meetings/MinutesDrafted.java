package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * The minutes have this content until the adjusters have approved it or another draft replaces it.
 */
@EventType(name = "meetings.MinutesDrafted", revision = 1)
public record MinutesDrafted(
    String meetingId,
    int version,
    String content,
    String contentSha256,
    LocalDate draftedOn,
    @Nullable LocalDate adjustBy)
    implements MeetingEvent {}
