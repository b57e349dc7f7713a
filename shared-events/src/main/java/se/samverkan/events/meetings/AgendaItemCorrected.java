package se.samverkan.events.meetings;

import java.util.List;
import se.samverkan.events.EventType;

/** An agenda item was recorded wrongly; this holds instead. */
@EventType(name = "meetings.AgendaItemCorrected", revision = 1)
public record AgendaItemCorrected(
    String meetingId,
    String itemId,
    String number,
    String title,
    List<String> subItems,
    String reason)
    implements MeetingEvent {
  public AgendaItemCorrected {
    subItems = List.copyOf(subItems);
  }
}
