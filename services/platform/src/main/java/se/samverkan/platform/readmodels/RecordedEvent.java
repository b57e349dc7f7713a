package se.samverkan.platform.readmodels;

import java.time.Instant;
import se.samverkan.platform.audit.Provenance;

/**
 * An event as the event store has it.
 *
 * @param payload the event
 * @param position its place among all events, from 1, growing, with gaps
 * @param recordedAt when it was recorded; when it was true is in the event itself
 */
public record RecordedEvent(
    Object payload, long position, Instant recordedAt, Provenance provenance) {}
