package se.samverkan.platform.automations;

/**
 * How far an automation has come.
 *
 * @param position of the last event it has seen; 0 before the first
 * @param behind how many positions the newest event is ahead of it
 * @param parkedStreams how many streams have an event that it could not answer
 * @param healthy whether its processor runs without an error
 */
public record AutomationStatus(
    String name, long position, long behind, long parkedStreams, boolean healthy) {}
