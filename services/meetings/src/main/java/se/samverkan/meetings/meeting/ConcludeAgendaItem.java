package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.platform.texts.PlainText;

/** Says what came of an item and what the minutes say of it apart from its decisions. */
public record ConcludeAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    @Nullable ItemOutcome outcome,
    @Nullable String text)
    implements MeetingCommand {
  public ConcludeAgendaItem {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
  }

  AgendaItemConcluded event() {
    return new AgendaItemConcluded(meetingId.value(), itemId.value(), outcome, text);
  }
}
