package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Another date stands in a proposed meeting plan. */
@EventType(name = "meetings.MeetingPlanDateAdded", revision = 1)
public record MeetingPlanDateAdded(String meetingPlanId, PlannedDate date, @Nullable String reason)
    implements MeetingPlanEvent {}
