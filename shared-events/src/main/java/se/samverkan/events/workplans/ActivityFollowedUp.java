package se.samverkan.events.workplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** How far an activity has come, and why where it was not done. */
@EventType(name = "workplans.ActivityFollowedUp", revision = 1)
public record ActivityFollowedUp(
    String workPlanId,
    String activityId,
    ActivityStatus previousStatus,
    ActivityStatus status,
    @Nullable String note,
    @Nullable String meetingId,
    LocalDate followedUpOn)
    implements WorkPlanEvent {}
