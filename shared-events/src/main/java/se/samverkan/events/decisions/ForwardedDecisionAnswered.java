package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * The body that a decision went to has answered, by a decision of its own where that is known here.
 */
@EventType(name = "decisions.ForwardedDecisionAnswered", revision = 1)
public record ForwardedDecisionAnswered(
    String decisionId,
    String byBodyId,
    @Nullable String answerDecisionId,
    DecisionOutcome outcome,
    @Nullable String text,
    LocalDate answeredOn)
    implements DecisionEvent {}
