package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** One adjuster approves the minutes with exactly this content. */
@EventType(name = "meetings.MinutesApproved", revision = 1)
public record MinutesApproved(
    String meetingId, String adjusterId, String contentSha256, LocalDate approvedOn)
    implements MeetingEvent {}
