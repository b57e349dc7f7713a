package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts what waits for a meeting onto its agenda once it is opened; what is on it already, or was
 * taken from it, is left alone.
 *
 * @param items in the order in which they are to stand
 * @param before the items that stay behind them; where none of these is there they come last
 */
public record BuildAgenda(
    @TargetAggregateIdentifier MeetingId meetingId, List<BuiltItem> items, List<ItemId> before)
    implements MeetingCommand {

  public BuildAgenda {
    items = List.copyOf(items);
    before = List.copyOf(before);
  }
}
