package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Puts an item off to a coming meeting, a named one where one is named. */
public record TableAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    @Nullable MeetingId toMeetingId,
    String reason,
    @Nullable String text)
    implements MeetingCommand {

  public TableAgendaItem {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
    text = PlainText.optional("text", text, PlainText.PASSAGE);
    Rule.require(
        new That(
            !meetingId.equals(toMeetingId),
            AgendaRefusal.ITEM_TABLED_TO_ITS_OWN_MEETING,
            "toMeetingId",
            "An item is tabled to another meeting than its own."));
  }

  ConcludeAgendaItem conclusion() {
    return new ConcludeAgendaItem(meetingId, itemId, ItemOutcome.TABLED, text);
  }

  AgendaItemTabled event(String bodyId, @Nullable String matterId) {
    return new AgendaItemTabled(
        meetingId.value(),
        bodyId,
        itemId.value(),
        matterId,
        toMeetingId == null ? null : toMeetingId.value(),
        reason);
  }
}
