package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** What a body was asked for between its meetings was not decided. */
@EventType(name = "decisions.DecisionFell", revision = 1)
public record DecisionFell(String decisionId, String bodyId, LocalDate fellOn, String reason)
    implements DecisionEvent {}
