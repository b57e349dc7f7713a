package se.samverkan.workplanprogress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a plan that was adopted.
 *
 * @param what the kind of event, for example ActivityChanged
 * @param id what it happened to
 */
public record Change(
    String what,
    String id,
    @Nullable String reason,
    @Nullable String decisionId,
    Instant recordedAt,
    String actor) {}
