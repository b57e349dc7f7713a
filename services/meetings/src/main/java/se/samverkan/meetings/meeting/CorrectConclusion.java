package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.platform.texts.PlainText;

/**
 * Replaces what was recorded as having come of an item; once the minutes are adjusted it also adds
 * what was left out.
 */
public record CorrectConclusion(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    String reason)
    implements MeetingCommand {
  public CorrectConclusion {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AgendaItemConclusionCorrected event() {
    return new AgendaItemConclusionCorrected(
        meetingId.value(), itemId.value(), outcome, text, reason);
  }

  AgendaItemConcluded content() {
    return new AgendaItemConcluded(meetingId.value(), itemId.value(), outcome, text);
  }
}
