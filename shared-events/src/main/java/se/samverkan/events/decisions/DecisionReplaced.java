package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** Another decision holds instead of this one from a date. */
@EventType(name = "decisions.DecisionReplaced", revision = 1)
public record DecisionReplaced(
    String decisionId, String byDecisionId, LocalDate replacedOn, String reason)
    implements DecisionEvent {}
