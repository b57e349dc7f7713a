package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AgendaItemConfidentialityLifted;
import se.samverkan.platform.texts.PlainText;

/** Lets an item be seen by everybody who sees the others. */
public record LiftAgendaItemConfidentiality(
    @TargetAggregateIdentifier MeetingId meetingId, ItemId itemId, String reason)
    implements MeetingCommand {

  public LiftAgendaItemConfidentiality {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AgendaItemConfidentialityLifted event(String bodyId) {
    return new AgendaItemConfidentialityLifted(meetingId.value(), bodyId, itemId.value(), reason);
  }
}
