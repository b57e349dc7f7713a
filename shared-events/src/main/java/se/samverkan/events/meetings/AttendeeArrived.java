package se.samverkan.events.meetings;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * A person takes part in an open meeting from a time on, before an item where one was about to
 * begin.
 */
@EventType(name = "meetings.AttendeeArrived", revision = 1)
public record AttendeeArrived(
    String meetingId,
    String personId,
    @Nullable String organisationId,
    AttendanceCapacity capacity,
    @Nullable String role,
    boolean remote,
    LocalTime at,
    @Nullable String itemId)
    implements MeetingEvent {}
