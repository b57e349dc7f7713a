package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.decisions.DecisionSummary;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * What happened to a matter under one item of one meeting, or what was decided between meetings.
 *
 * @param meetingId null, like the item, when it was decided between meetings
 * @param title what the agenda calls the matter there
 * @param outcome what came of the item
 * @param decisions those in this matter that were made under the item
 */
public record TimelineEntry(
    LocalDate date,
    Named body,
    @Nullable String meetingId,
    @Nullable String meetingNumber,
    @Nullable String itemId,
    @Nullable String itemNumber,
    String title,
    @Nullable ItemOutcome outcome,
    List<DecisionSummary> decisions) {
  public TimelineEntry {
    decisions = List.copyOf(decisions);
  }
}
