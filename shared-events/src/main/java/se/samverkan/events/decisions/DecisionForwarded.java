package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What a body decided goes to another body, which is to take it up. */
@EventType(name = "decisions.DecisionForwarded", revision = 1)
public record DecisionForwarded(
    String decisionId,
    String bodyId,
    String toBodyId,
    ForwardKind kind,
    @Nullable String matterId,
    String title,
    String text,
    @Nullable LocalDate answerWantedBy,
    LocalDate forwardedOn)
    implements DecisionEvent {}
