package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionOutcome;

/** What sums take from a decision; not its words. */
public record DecisionFigures(
    String id,
    String itemId,
    @Nullable String matterId,
    DecisionOutcome outcome,
    LocalDate decidedOn) {}
