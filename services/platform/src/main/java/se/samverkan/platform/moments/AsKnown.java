package se.samverkan.platform.moments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a question that names a moment is answered from.
 *
 * @param moment to the millisecond, as events are dated
 * @param position of the last event that was recorded by then; 0 when there was none
 * @param database with the documents of that position; null when they are the present ones
 */
public record AsKnown(Instant moment, long position, @Nullable String database) {}
