package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A member says what it has decided for itself, or says otherwise than before. */
@EventType(name = "decisions.PositionTaken", revision = 1)
public record PositionTaken(
    String positionsId,
    String organisationId,
    @Nullable String personId,
    @Nullable Position previousPosition,
    Position position,
    @Nullable String text,
    LocalDate takenOn)
    implements PositionsEvent {}
