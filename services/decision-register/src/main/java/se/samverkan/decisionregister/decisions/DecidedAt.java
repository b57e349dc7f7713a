package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * At which meeting, and under which item of its agenda, something was decided.
 *
 * @param itemOutcome what came of the item as a whole
 */
public record DecidedAt(
    String meetingId,
    @Nullable String meetingNumber,
    LocalDate date,
    String itemId,
    String itemNumber,
    @Nullable String itemTitle,
    @Nullable ItemOutcome itemOutcome) {}
