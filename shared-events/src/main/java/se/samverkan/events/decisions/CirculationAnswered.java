package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Someone who was asked between meetings answers, or answers otherwise than before. */
@EventType(name = "decisions.CirculationAnswered", revision = 1)
public record CirculationAnswered(
    String decisionId,
    String organisationId,
    @Nullable String personId,
    @Nullable CirculationAnswer previousAnswer,
    CirculationAnswer answer,
    @Nullable String text,
    LocalDate answeredOn)
    implements DecisionEvent {}
