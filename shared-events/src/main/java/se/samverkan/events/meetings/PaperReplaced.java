package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A paper has another content. */
@EventType(name = "meetings.PaperReplaced", revision = 1)
public record PaperReplaced(
    String meetingId,
    String paperId,
    StoredFile previousFile,
    StoredFile file,
    LocalDate replacedOn,
    String reason)
    implements MeetingEvent {}
