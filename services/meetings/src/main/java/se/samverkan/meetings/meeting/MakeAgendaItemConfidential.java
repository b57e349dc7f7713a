package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AgendaItemMadeConfidential;

/** Lets only those who take part in the body see an item and all that follows from it. */
public record MakeAgendaItemConfidential(
    @TargetAggregateIdentifier MeetingId meetingId, ItemId itemId, String legalGround)
    implements MeetingCommand {

  public MakeAgendaItemConfidential {
    legalGround = LegalGround.required(legalGround);
  }

  AgendaItemMadeConfidential event(String bodyId) {
    return new AgendaItemMadeConfidential(meetingId.value(), bodyId, itemId.value(), legalGround);
  }
}
