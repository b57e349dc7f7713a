package se.samverkan.benchmarks.past;

import java.time.Instant;

/**
 * An event of an invented past.
 *
 * @param streamType the aggregate's name in the event store
 * @param sequenceNumber its place in its stream, from 0
 * @param event a record of the event contract
 */
public record PastEvent(
    String streamId, String streamType, long sequenceNumber, Instant recordedAt, Object event) {}
