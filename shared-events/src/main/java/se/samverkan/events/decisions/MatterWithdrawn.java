package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A matter is no longer pursued, because of a decision where one made it needless. */
@EventType(name = "decisions.MatterWithdrawn", revision = 1)
public record MatterWithdrawn(
    String matterId, LocalDate withdrawnOn, @Nullable String decisionId, String reason)
    implements MatterEvent {}
