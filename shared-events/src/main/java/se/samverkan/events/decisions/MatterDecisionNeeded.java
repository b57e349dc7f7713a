package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body needs to decide something in a matter by a date. */
@EventType(name = "decisions.MatterDecisionNeeded", revision = 1)
public record MatterDecisionNeeded(
    String matterId,
    String needId,
    String bodyId,
    String question,
    @Nullable LocalDate previousNeededBy,
    LocalDate neededBy,
    @Nullable String reason)
    implements MatterEvent {}
