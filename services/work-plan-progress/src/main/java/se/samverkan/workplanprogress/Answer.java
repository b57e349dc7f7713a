package se.samverkan.workplanprogress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an activity that was put forward: the activity it is in the plan, or why it is
 * not.
 */
public record Answer(LocalDate on, @Nullable String activityId, @Nullable String reason) {}
