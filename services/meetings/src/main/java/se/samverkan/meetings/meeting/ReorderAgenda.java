package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the items the numbers of the agenda in this order. */
public record ReorderAgenda(@TargetAggregateIdentifier MeetingId meetingId, List<ItemId> itemIds)
    implements MeetingCommand {

  public ReorderAgenda {
    itemIds = List.copyOf(itemIds);
  }
}
