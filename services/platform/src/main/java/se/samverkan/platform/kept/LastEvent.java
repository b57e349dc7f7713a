package se.samverkan.platform.kept;

/**
 * The last event that was applied, by which a history is known again: a restored backup that ends
 * earlier does not have it, and one that went on differently has another at its place.
 *
 * @param events how many there are up to this one
 */
public record LastEvent(long position, String eventId, long events) {}
