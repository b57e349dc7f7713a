package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.platform.texts.PlainText;

/** Takes an item off the agenda. */
public record RemoveAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId, ItemId itemId, String reason)
    implements MeetingCommand {
  public RemoveAgendaItem {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AgendaItemRemoved event() {
    return new AgendaItemRemoved(meetingId.value(), itemId.value(), reason);
  }
}
