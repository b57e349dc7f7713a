package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * Somebody said ahead whether they come; a later word replaces this one, a moved meeting ends it.
 */
@EventType(name = "meetings.AttendanceAnnounced", revision = 1)
public record AttendanceAnnounced(
    String meetingId,
    String personId,
    @Nullable String organisationId,
    AttendanceCapacity capacity,
    Announcement announcement,
    LocalDate announcedOn)
    implements MeetingEvent {}
