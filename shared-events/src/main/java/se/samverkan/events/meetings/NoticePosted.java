package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** The notice board says that the minutes are adjusted, all of them or those of some items. */
@EventType(name = "meetings.NoticePosted", revision = 1)
public record NoticePosted(
    String meetingId,
    String noticeId,
    List<String> itemIds,
    LocalDate adjustedOn,
    LocalDate postBy,
    LocalDate postedOn,
    LocalDate appealUntil,
    String place,
    String minutesKeptAt)
    implements MeetingEvent {
  public NoticePosted {
    itemIds = List.copyOf(itemIds);
  }
}
