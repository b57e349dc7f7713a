package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body resolved something between its meetings, in its own words. */
@EventType(name = "decisions.DecisionCarried", revision = 1)
public record DecisionCarried(
    String decisionId,
    String bodyId,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    int inFavour,
    int against,
    int abstained,
    int silent,
    LocalDate carriedOn,
    @Nullable String answersDecisionId)
    implements DecisionEvent {}
