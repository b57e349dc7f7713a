package se.samverkan.benchmarks.listeners;

/**
 * News that came to a listener: one message stands for all positions since the one before.
 *
 * @param from the position that the listener had seen before
 * @param to the position that it was told
 * @param at when, in milliseconds of the system's clock
 */
public record Arrival(long from, long to, long at) {}
