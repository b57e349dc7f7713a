package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/**
 * A person who was only a guest at a meeting is not named in what is published of it, nor to those
 * who do not take part in the body.
 *
 * @param alsoWritten how the minutes write the name besides in full
 */
@EventType(name = "meetings.GuestHidden", revision = 1)
public record GuestHidden(
    String meetingId,
    String bodyId,
    String personId,
    List<String> alsoWritten,
    String reason,
    LocalDate hiddenOn)
    implements MeetingEvent {
  public GuestHidden {
    alsoWritten = List.copyOf(alsoWritten);
  }
}
