package se.samverkan.events.workplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What was said of a focus area when the work plan was followed up. */
@EventType(name = "workplans.FocusAreaFollowedUp", revision = 1)
public record FocusAreaFollowedUp(
    String workPlanId,
    String focusAreaId,
    String text,
    @Nullable String meetingId,
    LocalDate followedUpOn)
    implements WorkPlanEvent {}
