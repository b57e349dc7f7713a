package se.samverkan.followups;

import java.time.Instant;

/**
 * That an assignment was corrected, and what it said before.
 *
 * @param position the place of the correction among all events
 */
public record Correction(
    long position, Instant recordedAt, String actor, String reason, Task before) {}
