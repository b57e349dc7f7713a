package se.samverkan.decisionregister.register;

/** A decision was recorded by mistake. */
public record Strike(String reason, Recorded recorded) {}
