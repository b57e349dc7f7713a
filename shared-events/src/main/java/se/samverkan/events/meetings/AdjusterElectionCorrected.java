package se.samverkan.events.meetings;

import java.util.List;
import se.samverkan.events.EventType;

/** The adjusters were recorded wrongly; these were elected instead. */
@EventType(name = "meetings.AdjusterElectionCorrected", revision = 1)
public record AdjusterElectionCorrected(String meetingId, List<String> personIds, String reason)
    implements MeetingEvent {
  public AdjusterElectionCorrected {
    personIds = List.copyOf(personIds);
  }
}
