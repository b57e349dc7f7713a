package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** No more answers are waited for. */
@EventType(name = "decisions.PositionsClosed", revision = 1)
public record PositionsClosed(String positionsId, LocalDate closedOn, String reason)
    implements PositionsEvent {}
