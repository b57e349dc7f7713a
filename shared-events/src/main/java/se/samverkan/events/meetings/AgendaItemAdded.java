package se.samverkan.events.meetings;

import java.util.List;
import se.samverkan.events.EventType;

/** An item stands on the agenda of a meeting, numbered as the agenda numbers it. */
@EventType(name = "meetings.AgendaItemAdded", revision = 1)
public record AgendaItemAdded(
    String meetingId, String itemId, String number, String title, List<String> subItems)
    implements MeetingEvent {
  public AgendaItemAdded {
    subItems = List.copyOf(subItems);
  }
}
