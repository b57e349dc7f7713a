package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;
import se.samverkan.platform.texts.PlainText;

/** Replaces what was recorded as having come of a sub-item. */
public record CorrectSubItemConclusion(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    String subItem,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    String reason)
    implements MeetingCommand {

  public CorrectSubItemConclusion {
    subItem = PlainText.required("subItem", subItem, PlainText.LINE);
    text = PlainText.optional("text", text, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  SubItemConclusionCorrected event() {
    return new SubItemConclusionCorrected(
        meetingId.value(), itemId.value(), subItem, outcome, text, reason);
  }

  SubItemConcluded content() {
    return new SubItemConcluded(meetingId.value(), itemId.value(), subItem, outcome, text);
  }
}
