package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A matter is settled. */
@EventType(name = "decisions.MatterClosed", revision = 1)
public record MatterClosed(
    String matterId, LocalDate closedOn, @Nullable String decisionId, @Nullable String note)
    implements MatterEvent {}
