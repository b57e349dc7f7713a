package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;

/** Says that an item is taken up only if time allows, or in any case after all. */
public record MarkAgendaItemIfTimeAllows(
    @TargetAggregateIdentifier MeetingId meetingId, ItemId itemId, boolean ifTimeAllows)
    implements MeetingCommand {

  AgendaItemMarkedIfTimeAllows event() {
    return new AgendaItemMarkedIfTimeAllows(meetingId.value(), itemId.value(), ifTimeAllows);
  }
}
