package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** These persons were told of a call, a change, a cancellation, papers or minutes. */
@EventType(name = "meetings.PeopleTold", revision = 1)
public record PeopleTold(
    String meetingId,
    ToldAbout about,
    List<String> personIds,
    List<String> paperIds,
    LocalDate toldOn)
    implements MeetingEvent {
  public PeopleTold {
    personIds = List.copyOf(personIds);
    paperIds = List.copyOf(paperIds);
  }
}
