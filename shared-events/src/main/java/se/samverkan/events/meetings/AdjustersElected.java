package se.samverkan.events.meetings;

import java.util.List;
import se.samverkan.events.EventType;

/** These persons are to adjust the minutes of the meeting. */
@EventType(name = "meetings.AdjustersElected", revision = 1)
public record AdjustersElected(String meetingId, List<String> personIds) implements MeetingEvent {
  public AdjustersElected {
    personIds = List.copyOf(personIds);
  }
}
