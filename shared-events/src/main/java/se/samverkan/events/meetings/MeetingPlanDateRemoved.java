package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** A proposed date no longer stands in a meeting plan. */
@EventType(name = "meetings.MeetingPlanDateRemoved", revision = 1)
public record MeetingPlanDateRemoved(String meetingPlanId, PlannedDate date, String reason)
    implements MeetingPlanEvent {}
