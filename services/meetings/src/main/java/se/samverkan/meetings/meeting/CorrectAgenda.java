package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Corrects several items at once, so that they may change numbers with one another. */
public record CorrectAgenda(
    @TargetAggregateIdentifier MeetingId meetingId, List<CorrectAgendaItem> items)
    implements MeetingCommand {
  public CorrectAgenda {
    items = List.copyOf(items);
    for (CorrectAgendaItem item : items) {
      if (!item.meetingId().equals(meetingId)) {
        throw new IllegalArgumentException("an item of another meeting: " + item.meetingId());
      }
    }
  }
}
