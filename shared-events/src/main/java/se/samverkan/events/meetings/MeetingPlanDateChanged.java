package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A date of an adopted meeting plan is another one, or otherwise. */
@EventType(name = "meetings.MeetingPlanDateChanged", revision = 1)
public record MeetingPlanDateChanged(
    String meetingPlanId,
    PlannedDate previousDate,
    PlannedDate date,
    LocalDate changedOn,
    @Nullable String decisionId,
    String reason)
    implements MeetingPlanEvent {}
