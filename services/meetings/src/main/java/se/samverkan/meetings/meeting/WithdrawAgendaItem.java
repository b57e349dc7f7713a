package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemWithdrawn;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.texts.PlainText;

/** Says that an item need not be taken up, by a decision where one made it needless. */
public record WithdrawAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    @Nullable DecisionId decisionId,
    String reason,
    @Nullable String text)
    implements MeetingCommand {

  public WithdrawAgendaItem {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
    text = PlainText.optional("text", text, PlainText.PASSAGE);
  }

  ConcludeAgendaItem conclusion() {
    return new ConcludeAgendaItem(meetingId, itemId, ItemOutcome.WITHDRAWN, text);
  }

  AgendaItemWithdrawn event(String bodyId, @Nullable String matterId) {
    return new AgendaItemWithdrawn(
        meetingId.value(),
        bodyId,
        itemId.value(),
        matterId,
        decisionId == null ? null : decisionId.value(),
        reason);
  }
}
