package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** The minutes of one item are approved before the others; its content is locked. */
@EventType(name = "meetings.ItemAdjustedAtOnce", revision = 1)
public record ItemAdjustedAtOnce(
    String meetingId,
    String itemId,
    String content,
    String contentSha256,
    List<String> adjusterIds,
    LocalDate adjustedOn)
    implements MeetingEvent {
  public ItemAdjustedAtOnce {
    adjusterIds = List.copyOf(adjusterIds);
  }
}
