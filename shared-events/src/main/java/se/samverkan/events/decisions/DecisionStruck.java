package se.samverkan.events.decisions;

import se.samverkan.events.EventType;

/** A decision was recorded by mistake and was never made. */
@EventType(name = "decisions.DecisionStruck", revision = 1)
public record DecisionStruck(String decisionId, String reason) implements DecisionEvent {}
