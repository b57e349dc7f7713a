package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A proposed date is another one, or otherwise, before the plan is adopted. */
@EventType(name = "meetings.MeetingPlanDateAdjusted", revision = 1)
public record MeetingPlanDateAdjusted(
    String meetingPlanId, PlannedDate previousDate, PlannedDate date, @Nullable String reason)
    implements MeetingPlanEvent {}
