package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.platform.texts.PlainText;

/** Says what came of a sub-item and what the minutes say of it. */
public record ConcludeSubItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    String subItem,
    @Nullable ItemOutcome outcome,
    @Nullable String text)
    implements MeetingCommand {

  public ConcludeSubItem {
    subItem = PlainText.required("subItem", subItem, PlainText.LINE);
    text = PlainText.optional("text", text, PlainText.PASSAGE);
  }

  SubItemConcluded event() {
    return new SubItemConcluded(meetingId.value(), itemId.value(), subItem, outcome, text);
  }
}
