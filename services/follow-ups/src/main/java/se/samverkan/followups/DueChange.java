package se.samverkan.followups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Due;

/**
 * That an assignment was given another due date.
 *
 * @param position the place of the change among all events
 */
public record DueChange(
    long position,
    Instant recordedAt,
    String actor,
    String reason,
    @Nullable Due before,
    @Nullable Due after) {}
