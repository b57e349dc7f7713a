package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A paper belongs to an agenda item, or to the meeting as such. */
@EventType(name = "meetings.PaperAttached", revision = 1)
public record PaperAttached(
    String meetingId,
    String paperId,
    @Nullable String itemId,
    String title,
    StoredFile file,
    LocalDate attachedOn)
    implements MeetingEvent {}
