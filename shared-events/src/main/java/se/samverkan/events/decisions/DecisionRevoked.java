package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A decision no longer holds from a date. */
@EventType(name = "decisions.DecisionRevoked", revision = 1)
public record DecisionRevoked(
    String decisionId, @Nullable String byDecisionId, LocalDate revokedOn, String reason)
    implements DecisionEvent {}
