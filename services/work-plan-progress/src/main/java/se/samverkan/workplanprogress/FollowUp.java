package se.samverkan.workplanprogress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityStatus;

/** How far an activity had come on a day. */
public record FollowUp(
    LocalDate on, ActivityStatus status, @Nullable String note, @Nullable String meetingId) {}
