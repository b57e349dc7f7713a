package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body resolved something, in its own words. */
@EventType(name = "decisions.DecisionRecorded", revision = 1)
public record DecisionRecorded(
    String decisionId,
    String bodyId,
    String meetingId,
    String itemId,
    String itemNumber,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    LocalDate decidedOn)
    implements DecisionEvent {}
