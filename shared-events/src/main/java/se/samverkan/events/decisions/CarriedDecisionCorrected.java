package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A decision between meetings was recorded wrongly; this holds instead. */
@EventType(name = "decisions.CarriedDecisionCorrected", revision = 1)
public record CarriedDecisionCorrected(
    String decisionId,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    String reason)
    implements DecisionEvent {}
