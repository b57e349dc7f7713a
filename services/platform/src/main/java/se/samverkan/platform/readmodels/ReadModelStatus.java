package se.samverkan.platform.readmodels;

import org.jspecify.annotations.Nullable;

/**
 * How far a read model has come.
 *
 * @param position of the last event it has seen; 0 before the first
 * @param behind how many positions the newest event is ahead of it
 * @param parkedStreams how many streams have an event that it could not apply
 * @param rebuiltTo while it is being built anew, the position that the new documents have seen
 * @param healthy whether its processor runs without an error
 */
public record ReadModelStatus(
    String name,
    long position,
    long behind,
    long parkedStreams,
    @Nullable Long rebuiltTo,
    boolean healthy) {}
