package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts several items on an open agenda at once. */
public record BuildAgenda(@TargetAggregateIdentifier MeetingId meetingId, List<AddAgendaItem> items)
    implements MeetingCommand {

  public BuildAgenda {
    items = List.copyOf(items);
    for (AddAgendaItem item : items) {
      if (!item.meetingId().equals(meetingId)) {
        throw new IllegalArgumentException("an item of another meeting: " + item.meetingId());
      }
    }
  }
}
