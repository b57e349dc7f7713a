package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.platform.texts.PlainText;

/** Puts an item on the agenda. */
public record AddAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    ItemNumber number,
    String title,
    List<String> subItems)
    implements MeetingCommand {
  public AddAgendaItem {
    title = PlainText.required("title", title, PlainText.LINE);
    subItems = SubItems.checked(subItems);
  }

  AgendaItemAdded event() {
    return new AgendaItemAdded(meetingId.value(), itemId.value(), number.value(), title, subItems);
  }
}
