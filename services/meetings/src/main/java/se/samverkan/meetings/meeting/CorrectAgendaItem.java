package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.platform.texts.PlainText;

/**
 * Replaces what was recorded of an item; once the minutes are adjusted it also adds one that was
 * left out.
 */
public record CorrectAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    ItemNumber number,
    String title,
    List<String> subItems,
    String reason)
    implements MeetingCommand {
  public CorrectAgendaItem {
    title = PlainText.required("title", title, PlainText.LINE);
    subItems = SubItems.checked(subItems);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AgendaItemCorrected event() {
    return new AgendaItemCorrected(
        meetingId.value(), itemId.value(), number.value(), title, subItems, reason);
  }

  AgendaItemAdded content() {
    return new AgendaItemAdded(meetingId.value(), itemId.value(), number.value(), title, subItems);
  }
}
