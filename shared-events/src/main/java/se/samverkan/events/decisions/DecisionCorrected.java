package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A decision was recorded wrongly; this holds instead. */
@EventType(name = "decisions.DecisionCorrected", revision = 1)
public record DecisionCorrected(
    String decisionId,
    String itemId,
    String itemNumber,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    String reason)
    implements DecisionEvent {}
