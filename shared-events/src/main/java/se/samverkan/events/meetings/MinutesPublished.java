package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** The public may read the minutes with this content. */
@EventType(name = "meetings.MinutesPublished", revision = 1)
public record MinutesPublished(String meetingId, String contentSha256, LocalDate publishedOn)
    implements MeetingEvent {}
