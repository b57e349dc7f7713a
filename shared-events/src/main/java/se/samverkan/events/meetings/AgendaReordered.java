package se.samverkan.events.meetings;

import java.util.List;
import se.samverkan.events.EventType;

/** Items of an agenda have other numbers. */
@EventType(name = "meetings.AgendaReordered", revision = 1)
public record AgendaReordered(String meetingId, List<Renumbering> items) implements MeetingEvent {
  public AgendaReordered {
    items = List.copyOf(items);
  }
}
